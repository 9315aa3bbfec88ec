using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>
/// Names for annotations that stay the same from run to run: UUIDs of version 5 (RFC 9562), made of the curator, the text and
/// the id of the claim. Two curators' annotations of one report differ; a corrected report makes new ones.
/// </summary>
internal static class AnnotationIris
{
    /// <summary>The prefix of terms that neither W3C nor schema.org defines.</summary>
    public const string Vocabulary = "urn:uuid:17d70bce-a7f9-413a-9ef3-6554f7e8fba4#";

    private static readonly Guid Namespace = Guid.Parse("17d70bce-a7f9-413a-9ef3-6554f7e8fba4");

    /// <summary>Gets the name of a claim's annotation.</summary>
    public static string GetAnnotation(KnowledgeBase knowledgeBase, Claim claim) =>
        CreateUrn($"{SourceAddresses.GetTextIri(claim.Source)}#{knowledgeBase.Curator}/{claim.Id}");

    /// <summary>Gets the name of the collection of a knowledge base's annotations of some reports.</summary>
    public static string GetCollection(KnowledgeBase knowledgeBase, IEnumerable<Source> sources) =>
        CreateUrn(string.Join(' ', sources.Select(SourceAddresses.GetTextIri).Prepend(knowledgeBase.Curator)));

    private static string CreateUrn(string name)
    {
        byte[] named = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // the standard requires SHA-1; it is not used for security
        var hash = SHA1.HashData(named).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
