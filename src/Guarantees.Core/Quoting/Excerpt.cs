namespace Guarantees.Core.Quoting;

/// <summary>Words that somebody gives as a report's.</summary>
/// <param name="Text">The words, on one line, without the marks around them.</param>
/// <param name="Before">What the draft's sentence says before them.</param>
/// <param name="After">What it says after them.</param>
/// <param name="Line">1-based line of the draft.</param>
/// <param name="Column">1-based, in code points.</param>
public sealed record Excerpt(string Text, string Before, string After, int Line, int Column)
{
    /// <summary>Whether the words were given alone, so that there is no sentence to say more.</summary>
    public bool IsBare { get; private init; }

    /// <summary>Whether there is any word in it to look for.</summary>
    public bool HasWords => !ExcerptWords.Of(Text).Parts.IsEmpty;

    /// <summary>An excerpt without a draft around it.</summary>
    public static Excerpt Bare(string text) => new(OnOneLine(text), "", "", 1, 1) { IsBare = true };

    /// <summary>A text with its white space made single spaces and unseen characters left out.</summary>
    internal static string OnOneLine(string text) =>
        string.Join(' ', QuotedWord.Seen(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
