using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Tests.Support;

/// <summary>What must stand beside a claim's statement, wherever it is shown.</summary>
internal static class RequiredAttribution
{
    private static readonly string[] DataFormats = ["json", "ndjson", "csv", "sarif"];

    /// <summary>What a text that holds the claim's statement leaves out of its attribution and conditions.</summary>
    /// <remarks>A sentence may begin with a speaker's name, so case does not count.</remarks>
    public static IEnumerable<string> Missing(Claim claim, string text, string format) =>
        Needed(claim, format).Where(words => !Fold(text).Contains(Fold(words), StringComparison.OrdinalIgnoreCase));

    // Formats for programs have the data's words, formats for people the words that they read.
    private static IEnumerable<string> Needed(Claim claim, string format)
    {
        var isData = DataFormats.Contains(format);
        return
        [
            ClaimWording.SpeakerName(claim.Speaker),
            .. claim.Through.Select(ClaimWording.SpeakerName),
            isData ? claim.Level.ToTerm() : Vocabularies.Levels[claim.Level].DisplayName,
            isData ? claim.Source.Id : ClaimWording.SourceName(claim.Source),
            .. claim.AttributionSpans.Select(a => a.Text),
            .. claim.Conditions.Select(c => isData ? c.Kind.ToTerm() : Vocabularies.ConditionKinds[c.Kind].DisplayName),
            .. claim.Conditions.SelectMany(c => c.Quote).Select(q => q.Text),
        ];
    }

    // Print has curly apostrophes.
    private static string Fold(string text) => text.Replace('’', '\'');
}
