using Guarantees.Core.Anchoring;

namespace Guarantees.Core.Quoting;

/// <summary>What the difference between an excerpt and a report comes to, once its ellipses are taken for what they are.</summary>
internal static class ExcerptDifferences
{
    /// <summary>The difference as a clause.</summary>
    public static string Clause(Difference difference) => (difference.Printed, difference.Given) switch
    {
        ("", var given) => $"the report does not have \"{given}\" here",
        (var printed, "") => $"the report has \"{printed}\", which the excerpt leaves out without a mark",
        var (printed, given) => $"the report has \"{printed}\" where the excerpt has \"{given}\"",
    };

    /// <summary>The differences that no ellipsis marks: it stands for those words of the report that the words beside it leave over.</summary>
    public static IEnumerable<Difference> Unmarked(Difference difference)
    {
        var given = difference.Given.Split(' ');
        var (first, last) = (Array.IndexOf(given, ExcerptWords.Mark), Array.LastIndexOf(given, ExcerptWords.Mark));
        if (first < 0)
            return [difference];
        var printed = difference.Printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (before, after) = (given[..first], given[(last + 1)..]);
        var taken = Math.Min(before.Length, printed.Length);
        return new[]
        {
            new Difference(string.Join(' ', printed[..taken]), string.Join(' ', before)),
            new Difference("", string.Join(' ', given[first..last].Where(g => g != ExcerptWords.Mark))),
            new Difference(string.Join(' ', printed[Math.Max(taken, printed.Length - after.Length)..]), string.Join(' ', after)),
        }.Where(d => d.Given.Length > 0);
    }
}
