using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Tests.Support;

/// <summary>What must stand beside a claim's statement, wherever it is shown.</summary>
internal static class RequiredAttribution
{
    private static readonly string[] DataFormats = ["json", "ndjson", "csv", "sarif"];

    // These hold a text for people and, beside it, the data.
    private static readonly string[] MixedFormats = ["web-annotation", "hypothesis"];

    /// <summary>What a text that holds the claim's statement leaves out of its attribution and conditions.</summary>
    /// <remarks>
    /// Formats for programs have the data's words, formats for people the words that they read. A sentence may begin with a speaker's
    /// name, so case does not count.
    /// </remarks>
    public static IEnumerable<string> Missing(Claim claim, string text, string format)
    {
        var isData = DataFormats.Contains(format);
        var missing = Missing(claim, text, isData).ToArray();
        return MixedFormats.Contains(format) && !Missing(claim, text, isData: true).Any() ? [] : missing;
    }

    private static IEnumerable<string> Missing(Claim claim, string text, bool isData)
    {
        string[] needed =
        [
            ClaimWording.SpeakerName(claim.Speaker),
            .. claim.Through.Select(ClaimWording.SpeakerName),
            isData ? claim.Level.ToTerm() : Vocabularies.Levels[claim.Level].DisplayName,
            isData ? claim.Source.Id : ClaimWording.SourceName(claim.Source),
            .. claim.AttributionSpans.Select(a => a.Text),
            .. claim.Conditions.Select(c => isData ? c.Kind.ToTerm() : Vocabularies.ConditionKinds[c.Kind].DisplayName),
            .. claim.Conditions.SelectMany(c => c.Quote).Select(q => q.Text),
        ];
        return needed.Where(words => !Fold(text).Contains(Fold(words), StringComparison.OrdinalIgnoreCase));
    }

    // Print has curly apostrophes.
    private static string Fold(string text) => text.Replace('’', '\'');
}
