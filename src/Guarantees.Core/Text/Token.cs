namespace Guarantees.Core.Text;

/// <summary>
/// A word as quotations are compared. Two tokens with the same <see cref="Form"/> are the same word by newsroom convention:
/// case, kinds of marks and hyphens, ligatures, soft and line-end hyphens, <c>U.S.</c>/<c>US</c> and <c>percent</c>/<c>per cent</c>
/// make no difference; a sign beside a digit (<c>$5</c>, <c>5%</c>, <c>−5</c>) does.
/// </summary>
/// <param name="Start">UTF-16 index of its first character, brackets left out.</param>
/// <param name="End">UTF-16 index after its last character, the full stop of an abbreviation included.</param>
/// <param name="Form">The normalized form (NFC, lower case).</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int End, string Form, TokenKind Kind = TokenKind.Word)
{
    /// <summary>Whether the word is in square brackets, so that it is the writer's and not the speaker's.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>The part before the brackets of a word with an adapted ending: <c>provid</c> of <c>provid[ing]</c>; otherwise null.</summary>
    public string? Stem { get; init; }

    /// <summary>Gets whether two tokens are the same word, or one of them is the other with an adapted ending.</summary>
    public bool Matches(Token other) =>
        Form == other.Form
        || (Stem is not null && other.Form.StartsWith(Stem, StringComparison.Ordinal))
        || (other.Stem is not null && Form.StartsWith(other.Stem, StringComparison.Ordinal));
}
