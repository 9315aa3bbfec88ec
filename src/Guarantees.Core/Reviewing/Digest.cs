using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;
using static Guarantees.Core.Reviewing.CanonicalJson;

namespace Guarantees.Core.Reviewing;

/// <summary>
/// What a review is bound to: the first 8 bytes of SHA-256 (FIPS 180-4) over the canonical JSON of each of three parts,
/// so that a later difference tells what changed. docs/codebook.md has the exact form and a test vector.
/// </summary>
/// <param name="Words">The source's hash, the ranges and their text.</param>
/// <param name="Reading">What the curator made of them.</param>
/// <param name="Voices">Who speaks.</param>
public readonly record struct Digest(string Words, string Reading, string Voices)
{
    private const string Version = "v1";
    private const int PartLength = 16;

    /// <summary>The digest of a claim.</summary>
    public static Digest Of(Claim claim) => new(
        Hash(WordsOf(claim)),
        Hash(ReadingOf(claim)),
        Hash(VoicesOf(claim)));

    /// <summary>The digest of a relation: words and voices of both ends, and what is said of them.</summary>
    public static Digest Of(Relation relation, Claim from, Claim to) => new(
        Hash(Array([WordsOf(from), WordsOf(to)])),
        Hash(Object(("note", String(relation.Note)), ("type", String(relation.Type.Word())))),
        Hash(Array([VoicesOf(from), VoicesOf(to)])));

    /// <summary>The digest of a skipped passage; it has no voices.</summary>
    public static Digest Of(Skipped skipped) => new(
        Hash(Object(("quote", Ranges(skipped.Quote)), ("source", String(skipped.Source.Sha256)))),
        Hash(Object(("reason", String(skipped.Reason.Word())))),
        Hash(Array([])));

    /// <summary>Reads <c>v1:words-reading-voices</c>; null for any other form or version.</summary>
    public static Digest? Parse(string text)
    {
        if (!text.StartsWith($"{Version}:", StringComparison.Ordinal))
            return null;
        var parts = text[(Version.Length + 1)..].Split('-');
        return parts.Length == 3 && parts.All(IsPart) ? new Digest(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>Which parts differ, in words for a reader.</summary>
    public ImmutableArray<string> ChangedSince(Digest earlier) =>
    [
        .. Words == earlier.Words ? (string[])[] : ["words"],
        .. Reading == earlier.Reading ? (string[])[] : ["reading"],
        .. Voices == earlier.Voices ? (string[])[] : ["voices"],
    ];

    /// <summary><c>v1:words-reading-voices</c>.</summary>
    public override string ToString() => $"{Version}:{Words}-{Reading}-{Voices}";

    /// <summary>The canonical JSON of a claim's words.</summary>
    internal static string WordsOf(Claim claim) => Object(
        ("attributed", Ranges(claim.Attributed)),
        ("conditions", Array(claim.Conditions.Select(c =>
            Object(("gates", Ranges(c.Gates)), ("quote", Ranges(c.Quote)))))),
        ("hedges", Ranges(claim.Hedges)),
        ("quote", Ranges(claim.Quote)),
        ("source", String(claim.Source.Sha256)),
        ("when", Ranges(claim.When)));

    /// <summary>The canonical JSON of what the curator made of a claim's words; topics, note and by do not belong to it.</summary>
    internal static string ReadingOf(Claim claim) => Object(
        ("act", String(claim.Act.Word())),
        ("allow", Array(claim.Allow.Select(a => Strings(a.Code, a.Reason)))),
        ("conditions", Strings(claim.Conditions.Select(c => c.Kind.Word()))),
        ("id", String(claim.Id)),
        ("level", String(claim.Level.Word())),
        ("source", String(claim.Source.Id)),
        ("speaker", String(claim.Speaker.Id)),
        ("statement", String(claim.Statement)),
        ("through", Strings(claim.Through.Select(t => t.Id))));

    /// <summary>The canonical JSON of the voices of a claim, nearest to the report first.</summary>
    internal static string VoicesOf(Claim claim) => Array(claim.Voices.Select(v => Object(
        ("count", String(v.Count?.ToString(CultureInfo.InvariantCulture))),
        ("id", String(v.Id)),
        ("kind", String(v.Kind.Word())),
        ("members", Strings(v.Members)),
        ("name", String(v.Name)))));

    private static string Ranges(ImmutableArray<Span> spans) => Array(spans.Select(s =>
        Strings(s.Start.ToString(CultureInfo.InvariantCulture), s.End.ToString(CultureInfo.InvariantCulture), s.Text)));

    private static string Hash(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..PartLength];

    private static bool IsPart(string part) => part.Length == PartLength && part.All(char.IsAsciiHexDigitLower);
}
