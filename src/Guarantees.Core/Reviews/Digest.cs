using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviews;

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
    private const int ShortLength = 8;

    // One for each thread, because a buffer for each item would be most of the memory that many digests take.
    [ThreadStatic]
    private static CanonicalJsonWriter? _json;

    /// <summary>The digest of a claim.</summary>
    public static Digest Compute(Claim claim) =>
        new(
            Hash(claim, DigestSerializer.WriteWords),
            Hash(claim, DigestSerializer.WriteParagraphs),
            Hash(claim, DigestSerializer.WriteReading),
            Hash(claim, DigestSerializer.WriteVoices)
        );

    /// <summary>The digest of a relation: words, paragraphs and voices of both ends, and what is said of them.</summary>
    public static Digest Compute(Relation relation, Claim from, Claim to)
    {
        ImmutableArray<Claim> ends = [from, to];
        return new Digest(
            Hash(ends, (json, both) => json.WriteArray(both, DigestSerializer.WriteWords)),
            Hash(ends, (json, both) => json.WriteArray(both, DigestSerializer.WriteParagraphs)),
            Hash(relation, DigestSerializer.WriteReading),
            Hash(ends, (json, both) => json.WriteArray(both, DigestSerializer.WriteVoices))
        );
    }

    /// <summary>The digest of a skipped passage; it has no voices.</summary>
    public static Digest Compute(SkippedPassage skipped) =>
        new(
            Hash(skipped, DigestSerializer.WriteWords),
            Hash(skipped, DigestSerializer.WriteParagraphs),
            Hash(skipped, DigestSerializer.WriteReading),
            Hash<ImmutableArray<Speaker>>([], (json, none) => json.WriteArray(none, DigestSerializer.WriteVoice))
        );

    /// <summary>Reads <c>v2:words-paragraphs-reading-voices</c>; null for any other form or version.</summary>
    public static Digest? Parse(string text)
    {
        const int Length = 3 + (4 * PartLength) + 3;
        if (text.Length != Length || !text.StartsWith(Version, StringComparison.Ordinal) || text[2] != ':')
            return null;
        Span<ulong> parts = stackalloc ulong[4];
        for (var i = 0; i < parts.Length; i++)
        {
            var start = 3 + (i * (PartLength + 1));
            if ((i > 0 && text[start - 1] != '-') || !TryParse(text.AsSpan(start, PartLength), out parts[i]))
                return null;
        }
        return new Digest(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>Whether a text is a digest of an earlier version, whose review is history: it cannot be compared with anything.</summary>
    public static bool IsOfEarlierVersion(string text) => text.StartsWith($"{EarlierVersion}:", StringComparison.Ordinal);

    /// <summary>Which parts differ, in words for a reader.</summary>
    public ImmutableArray<string> GetChangedParts(Digest earlier) =>
        [
            .. Words == earlier.Words ? (string[])[] : ["words"],
            .. Paragraphs == earlier.Paragraphs ? (string[])[] : ["paragraphs"],
            .. Reading == earlier.Reading ? (string[])[] : ["reading"],
            .. Voices == earlier.Voices ? (string[])[] : ["voices"],
        ];

    /// <summary><c>v2:words-paragraphs-reading-voices</c>.</summary>
    public override string ToString() => $"{Version}:{Words:x16}-{Paragraphs:x16}-{Reading:x16}-{Voices:x16}";

    /// <summary>
    /// Eight hexadecimal digits for people to type: the beginning of the SHA-256 of the whole digest, so that a change of any part shows.
    /// </summary>
    public string ShortForm =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(ToString())).AsSpan(0, ShortLength / 2));

    /// <summary>Whether a text has the form of <see cref="ShortForm"/>.</summary>
    public static bool IsShortForm(string text) => text.Length == ShortLength && text.All(c => char.IsAsciiHexDigitLower(c));

    private static ulong Hash<T>(T item, Action<CanonicalJsonWriter, T> write)
    {
        var json = _json ??= new CanonicalJsonWriter();
        write(json, item);
        return json.TakeHash();
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out ulong part)
    {
        part = 0;
        return !digits.ContainsAnyInRange('A', 'F')
            && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out part);
    }
}
