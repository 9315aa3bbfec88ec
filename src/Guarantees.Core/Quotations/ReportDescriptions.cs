using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>Which report a draft describes by what it tells: "the article on the harbor talks" is the one report that has these words.</summary>
internal sealed partial class ReportDescriptions(ImmutableArray<Source> sources)
{
    // A single word may be anywhere by chance.
    private const int FewestWords = 2;

    private readonly Lazy<ImmutableArray<(Source Source, FrozenSet<string> Words)>> _texts = new(() =>
        [.. sources.Select(s => (s, ReportNames.ReadForms(s.Text.Text).ToFrozenSet(StringComparer.Ordinal)))]
    );

    /// <summary>Gets the reports that a text describes so that no other fits.</summary>
    public ImmutableArray<Source> Find(string text) =>
        sources.Length < 2
            ? []
            :
            [
                .. Description()
                    .Matches(text)
                    .Select(m => Read(m))
                    .Where(words => words.Length >= FewestWords)
                    .Select(words => _texts.Value.Where(t => words.All(t.Words.Contains)).Select(t => t.Source).ToArray())
                    .Where(found => found.Length == 1)
                    .Select(found => found[0])
                    .Distinct(),
            ];

    // Up to the verb of which the report is the subject; of a relative clause what stands after its own verb. Words that no report has
    // are the draft's.
    private string[] Read(Match description) =>
        [
            .. ReportNames
                .ReadForms(description.Groups["words"].Value)
                .Skip(description.Groups["relative"].Success ? 1 : 0)
                .TakeWhile(f =>
                    f != "that"
                    && (description.Groups["relative"].Success || !FunctionWords.BeforeVerb.Contains(f))
                    && (CueVerbs.Find(f) is null || CueVerbs.IsNounToo(f))
                )
                .Where(f =>
                    !FunctionWords.Determiners.Contains(f)
                    && !FunctionWords.Prepositions.Contains(f)
                    && !FunctionWords.ClauseOpeners.Contains(f)
                    && !FunctionWords.BeforeVerb.Contains(f)
                    && _texts.Value.Any(t => t.Words.Contains(f))
                ),
        ];

    [GeneratedRegex(
        @"\b(?:report|article|story|piece|dispatch|write-up)\s+(?:(?:on|about|of)|(?:built|based|resting|relying|drawing|sourced|drawn)\s+(?:on|to|from)|with|(?<relative>that|which|whose))\s+(?<words>[^,;:.()“”""—]+)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Description();
}
