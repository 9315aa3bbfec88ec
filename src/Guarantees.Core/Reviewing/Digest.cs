using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviewing;

/// <summary>
/// What a review is bound to: the first 8 bytes of SHA-256 (FIPS 180-4) over the canonical JSON of each of three parts,
/// so that a later difference tells what changed. docs/codebook.md has the exact form and a test vector.
/// </summary>
/// <param name="Words">The source's hash, the ranges and their text.</param>
/// <param name="Reading">What the curator made of them.</param>
/// <param name="Voices">Who speaks.</param>
public readonly record struct Digest(ulong Words, ulong Reading, ulong Voices)
{
    private const string Version = "v1";
    private const int PartLength = 16; // hexadecimal digits

    /// <summary>The digest of a claim.</summary>
    public static Digest Of(Claim claim) => new(
        Hash(json => WriteWords(json, claim)),
        Hash(json => WriteReading(json, claim)),
        Hash(json => WriteVoices(json, claim)));

    /// <summary>The digest of a relation: words and voices of both ends, and what is said of them.</summary>
    public static Digest Of(Relation relation, Claim from, Claim to) => new(
        Hash(json => json.Array([from, to], WriteWords)),
        Hash(json => WriteReading(json, relation)),
        Hash(json => json.Array([from, to], WriteVoices)));

    /// <summary>The digest of a skipped passage; it has no voices.</summary>
    public static Digest Of(Skipped skipped) => new(
        Hash(json => WriteWords(json, skipped)),
        Hash(json => WriteReading(json, skipped)),
        Hash(json => json.Array<Speaker>([], WriteVoice)));

    /// <summary>Reads <c>v1:words-reading-voices</c>; null for any other form or version.</summary>
    public static Digest? Parse(string text)
    {
        if (!text.StartsWith($"{Version}:", StringComparison.Ordinal))
            return null;
        var parts = text[(Version.Length + 1)..].Split('-');
        return parts.Length == 3 && Part(parts[0]) is { } words && Part(parts[1]) is { } reading && Part(parts[2]) is { } voices
            ? new Digest(words, reading, voices)
            : null;
    }

    /// <summary>Which parts differ, in words for a reader.</summary>
    public ImmutableArray<string> ChangedSince(Digest earlier) =>
    [
        .. Words == earlier.Words ? (string[])[] : ["words"],
        .. Reading == earlier.Reading ? (string[])[] : ["reading"],
        .. Voices == earlier.Voices ? (string[])[] : ["voices"],
    ];

    /// <summary><c>v1:words-reading-voices</c>.</summary>
    public override string ToString() => $"{Version}:{Words:x16}-{Reading:x16}-{Voices:x16}";

    /// <summary>The canonical JSON of a claim's words.</summary>
    internal static void WriteWords(CanonicalJson json, Claim claim)
    {
        json.Open('{');
        json.Member("attributed", claim.Attributed, WriteRange);
        json.Member("conditions", claim.Conditions, WriteWords);
        json.Member("hedges", claim.Hedges, WriteRange);
        json.Member("quote", claim.Quote, WriteRange);
        json.Member("source", claim.Source.Sha256);
        json.Member("when", claim.When, WriteRange);
        json.Close('}');
    }

    /// <summary>The canonical JSON of what the curator made of a claim's words; topics, note and by do not belong to it.</summary>
    internal static void WriteReading(CanonicalJson json, Claim claim)
    {
        json.Open('{');
        json.Member("act", claim.Act.Word());
        json.Member("allow", claim.Allow, WriteAllowance);
        json.Member("conditions", claim.Conditions, (kinds, condition) => kinds.String(condition.Kind.Word()));
        json.Member("id", claim.Id);
        json.Member("level", claim.Level.Word());
        json.Member("source", claim.Source.Id);
        json.Member("speaker", claim.Speaker.Id);
        json.Member("statement", claim.Statement);
        json.Member("through", claim.Through, (ids, voice) => ids.String(voice.Id));
        json.Close('}');
    }

    /// <summary>The canonical JSON of the voices of a claim, nearest to the report first.</summary>
    internal static void WriteVoices(CanonicalJson json, Claim claim) => json.Array([.. claim.Voices], WriteVoice);

    private static void WriteVoice(CanonicalJson json, Speaker voice)
    {
        json.Open('{');
        json.Member("count", voice.Count?.ToString(CultureInfo.InvariantCulture));
        json.Member("id", voice.Id);
        json.Member("kind", voice.Kind.Word());
        json.Member("members", voice.Members, (ids, id) => ids.String(id));
        json.Member("name", voice.Name);
        json.Close('}');
    }

    private static void WriteWords(CanonicalJson json, Condition condition)
    {
        json.Open('{');
        json.Member("gates", condition.Gates, WriteRange);
        json.Member("quote", condition.Quote, WriteRange);
        json.Close('}');
    }

    private static void WriteWords(CanonicalJson json, Skipped skipped)
    {
        json.Open('{');
        json.Member("quote", skipped.Quote, WriteRange);
        json.Member("source", skipped.Source.Sha256);
        json.Close('}');
    }

    private static void WriteReading(CanonicalJson json, Relation relation)
    {
        json.Open('{');
        json.Member("note", relation.Note);
        json.Member("type", relation.Type.Word());
        json.Close('}');
    }

    private static void WriteReading(CanonicalJson json, Skipped skipped)
    {
        json.Open('{');
        json.Member("reason", skipped.Reason.Word());
        json.Close('}');
    }

    private static void WriteAllowance(CanonicalJson json, Allowance allowance)
    {
        json.Open('[');
        json.String(allowance.Code);
        json.String(allowance.Reason);
        json.Close(']');
    }

    private static void WriteRange(CanonicalJson json, Span range)
    {
        json.Open('[');
        json.String(range.Start);
        json.String(range.End);
        json.String(range.Text);
        json.Close(']');
    }

    private static ulong Hash(Action<CanonicalJson> write)
    {
        var json = new CanonicalJson();
        write(json);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToString())));
    }

    private static ulong? Part(string digits) => digits.Length == PartLength && digits.All(char.IsAsciiHexDigitLower)
        ? ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : null;
}
