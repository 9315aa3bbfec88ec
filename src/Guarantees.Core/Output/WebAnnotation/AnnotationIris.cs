using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>
/// Names for annotations that stay the same from run to run: UUIDs of version 5 (RFC 9562), made of who read which text and
/// the id of the claim. Two readers' annotations of one report differ; a corrected report makes new ones.
/// </summary>
internal static class AnnotationIris
{
    /// <summary>The prefix of the terms that neither W3C nor schema.org has.</summary>
    public const string Vocabulary = "urn:uuid:17d70bce-a7f9-413a-9ef3-6554f7e8fba4#";

    private static readonly Guid Namespace = Guid.Parse("17d70bce-a7f9-413a-9ef3-6554f7e8fba4");

    /// <summary>Names the annotation of a claim.</summary>
    public static string GetAnnotation(Claim claim) =>
        CreateUrn($"{SourceAddresses.GetTextIri(claim.Source)}#{claim.Author}/{claim.Id}");

    /// <summary>Names the collection of a knowledge base's annotations of some reports.</summary>
    public static string GetCollection(KnowledgeBase knowledgeBase, IEnumerable<Source> sources) =>
        CreateUrn(string.Join(' ', sources.Select(SourceAddresses.GetTextIri).Prepend(knowledgeBase.Curator)));

    private static string CreateUrn(string name)
    {
        byte[] named = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // the standard asks for SHA-1; nothing is kept secret by it
        var hash = SHA1.HashData(named).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
