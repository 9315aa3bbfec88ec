namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A remark to this tool in a comment: <c>claims: ignore CLM816 reason</c>, <c>claims: elsewhere</c>.</summary>
/// <param name="Code">The code of the rule that it silences, or null for <c>elsewhere</c>.</param>
/// <param name="Reason">The reason given; may be empty.</param>
public sealed record DraftRemark(string? Code, string Reason)
{
    private const string Address = "claims:";

    /// <summary>Reads a comment without its delimiters; null if it is not addressed to this tool.</summary>
    internal static DraftRemark? Read(ReadOnlySpan<char> comment)
    {
        var words = comment.Trim().ToString();
        if (!words.StartsWith(Address, StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = words[Address.Length..]
            .Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var verb, ..] when IsVerb(verb, "elsewhere") => new DraftRemark(null, ""),
            [var verb, var code, .. var reason] when IsVerb(verb, "ignore") && IsCode(code) => new DraftRemark(
                code.ToUpperInvariant(),
                string.Concat(reason)
            ),
            _ => null,
        };
    }

    private static bool IsVerb(string word, string verb) => word.Equals(verb, StringComparison.OrdinalIgnoreCase);

    private static bool IsCode(string word) =>
        word.Length == 6 && word.StartsWith("CLM", StringComparison.OrdinalIgnoreCase) && word[3..].All(char.IsAsciiDigit);
}
