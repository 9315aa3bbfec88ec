using Guarantees.Core.Model;

namespace Guarantees.Tests.Support;

/// <summary>What must stand beside a claim's statement, wherever it is shown.</summary>
internal static class RequiredAttribution
{
    /// <summary>What a text that holds the claim's statement leaves out of its who and its if.</summary>
    /// <remarks>A sentence may begin with a speaker's name, so case does not count.</remarks>
    public static IEnumerable<string> Missing(Claim claim, string text) =>
        Needed(claim)
            .Where(words => !words.Any(w => Fold(text).Contains(Fold(w), StringComparison.OrdinalIgnoreCase)))
            .Select(w => w[0]);

    // Each in the words of the data or in those that people read.
    private static IEnumerable<string[]> Needed(Claim claim) =>
        [
            IsBuiltIn(claim.Speaker)
                ? [claim.Speaker.Name, Vocabularies.Levels[claim.Speaker.Level].DisplayName]
                : [claim.Speaker.Name],
            .. claim.Through.Select(v => new[] { v.Name }),
            [claim.Level.ToTerm(), Vocabularies.Levels[claim.Level].DisplayName],
            claim.Source.Credit is { } credit ? [claim.Source.Id, credit] : [claim.Source.Id, claim.Source.Id.Replace('-', ' ')],
            .. claim.AttributionSpans.Select(a => new[] { a.Text }),
            .. claim.Conditions.Select(c => new[] { c.Kind.ToTerm(), Vocabularies.ConditionKinds[c.Kind].DisplayName }),
            .. claim.Conditions.SelectMany(c => c.Quote).Select(q => new[] { q.Text }),
        ];

    private static bool IsBuiltIn(Speaker speaker) => speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited;

    private static string Fold(string text) => text.Replace('’', '\'');
}
