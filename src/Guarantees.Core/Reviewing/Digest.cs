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
        Hash(json => DigestContent.WriteWords(json, claim)),
        Hash(json => DigestContent.WriteReading(json, claim)),
        Hash(json => DigestContent.WriteVoices(json, claim)));

    /// <summary>The digest of a relation: words and voices of both ends, and what is said of them.</summary>
    public static Digest Of(Relation relation, Claim from, Claim to) => new(
        Hash(json => json.Array([from, to], DigestContent.WriteWords)),
        Hash(json => DigestContent.WriteReading(json, relation)),
        Hash(json => json.Array([from, to], DigestContent.WriteVoices)));

    /// <summary>The digest of a skipped passage; it has no voices.</summary>
    public static Digest Of(Skipped skipped) => new(
        Hash(json => DigestContent.WriteWords(json, skipped)),
        Hash(json => DigestContent.WriteReading(json, skipped)),
        Hash(json => json.Array<Speaker>([], DigestContent.WriteVoice)));

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
