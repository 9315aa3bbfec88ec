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
/// <param name="Words">The printed words of all fields.</param>
/// <param name="Paragraphs">The paragraphs that they are in.</param>
/// <param name="Reading">What the curator made of them.</param>
/// <param name="Voices">Who speaks.</param>
public readonly record struct Digest(ulong Words, ulong Paragraphs, ulong Reading, ulong Voices)
{
    private const string Version = "v2";
    private const string EarlierVersion = "v1";
    private const int PartLength = 16; // hexadecimal digits

    /// <summary>The digest of a claim.</summary>
    public static Digest Of(Claim claim) => new(
        Hash(json => DigestContent.WriteWords(json, claim)),
        Hash(json => DigestContent.WriteParagraphs(json, claim)),
        Hash(json => DigestContent.WriteReading(json, claim)),
        Hash(json => DigestContent.WriteVoices(json, claim)));

    /// <summary>The digest of a relation: words, paragraphs and voices of both ends, and what is said of them.</summary>
    public static Digest Of(Relation relation, Claim from, Claim to) => new(
        Hash(json => json.Array([from, to], DigestContent.WriteWords)),
        Hash(json => json.Array([from, to], DigestContent.WriteParagraphs)),
        Hash(json => DigestContent.WriteReading(json, relation)),
        Hash(json => json.Array([from, to], DigestContent.WriteVoices)));

    /// <summary>The digest of a skipped passage; it has no voices.</summary>
    public static Digest Of(Skipped skipped) => new(
        Hash(json => DigestContent.WriteWords(json, skipped)),
        Hash(json => DigestContent.WriteParagraphs(json, skipped)),
        Hash(json => DigestContent.WriteReading(json, skipped)),
        Hash(json => json.Array<Speaker>([], DigestContent.WriteVoice)));

    /// <summary>Reads <c>v2:words-paragraphs-reading-voices</c>; null for any other form or version.</summary>
    public static Digest? Parse(string text)
    {
        if (!text.StartsWith($"{Version}:", StringComparison.Ordinal))
            return null;
        var parts = text[(Version.Length + 1)..].Split('-');
        return parts.Length == 4 && Part(parts[0]) is { } words && Part(parts[1]) is { } paragraphs
            && Part(parts[2]) is { } reading && Part(parts[3]) is { } voices
            ? new Digest(words, paragraphs, reading, voices)
            : null;
    }

    /// <summary>Whether a text is a digest of an earlier version, whose review is history: it cannot be compared with anything.</summary>
    public static bool IsOfEarlierVersion(string text) => text.StartsWith($"{EarlierVersion}:", StringComparison.Ordinal);

    /// <summary>Which parts differ, in words for a reader.</summary>
    public ImmutableArray<string> ChangedSince(Digest earlier) =>
    [
        .. Words == earlier.Words ? (string[])[] : ["words"],
        .. Paragraphs == earlier.Paragraphs ? (string[])[] : ["paragraphs"],
        .. Reading == earlier.Reading ? (string[])[] : ["reading"],
        .. Voices == earlier.Voices ? (string[])[] : ["voices"],
    ];

    /// <summary><c>v2:words-paragraphs-reading-voices</c>.</summary>
    public override string ToString() => $"{Version}:{Words:x16}-{Paragraphs:x16}-{Reading:x16}-{Voices:x16}";

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
