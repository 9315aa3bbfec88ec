using Guarantees.Core.Model;

namespace Guarantees.Tests.Support;

/// <summary>What must stand beside a claim's statement, wherever it is shown.</summary>
internal static class RequiredAttribution
{
    /// <summary>What a text that holds the claim's statement leaves out of its who and its if.</summary>
    /// <remarks>A sentence may begin with a speaker's name, so case does not count.</remarks>
    public static IEnumerable<string> Missing(Claim claim, string text) =>
        Needed(claim).Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Needed(Claim claim) =>
        [
            claim.Speaker.Name,
            .. claim.Through.Select(v => v.Name),
            claim.Level.ToTerm(),
            claim.Source.Id,
            .. claim.AttributionSpans.Select(a => a.Text),
            .. claim.Conditions.Select(c => c.Kind.ToTerm()),
            .. claim.Conditions.SelectMany(c => c.Quote).Select(q => q.Text),
        ];
}
