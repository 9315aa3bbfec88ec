using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

/// <summary>Every guard word of the lexicon, in a report made up for it: whatever is left out of a claim is noticed.</summary>
public sealed class GuardWordTests
{
    private const string Quote = "quote: The bridge is closed\n    statement: The bridge is closed.";

    private static readonly (QualifierKind Kind, string Phrase)[] All =
    [
        .. QualifierLexicon.Table.SelectMany(row => row.Words.Select(phrase => (row.Kind, phrase))),
    ];

    [Fact]
    public void Each_phrase_is_in_the_table_once() => All.Select(g => g.Phrase).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_phrase_is_found_whole_and_in_its_class()
    {
        foreach (var (kind, phrase) in All)
            QualifierLexicon
                .Find(new Guarantees.Core.Model.SourceText(Sentence(phrase)))
                .Select(g => (g.Kind, g.Phrase))
                .Should()
                .Equal((kind, phrase));
    }

    [Fact]
    public void A_statement_without_it_is_noticed()
    {
        foreach (var (_, phrase) in All)
            Codes(Sentence(phrase)[..^1], "The bridge closes to 300 boats.", phrase)
                .Should()
                .Contain("CLM413", "of \"{0}\"", phrase);
    }

    [Fact]
    public void A_hedge_condition_or_limit_that_no_field_records_is_noticed()
    {
        foreach (var (kind, phrase) in All)
            Codes(Sentence(phrase)[..^1], Sentence(phrase), phrase)
                .Contains("CLM405")
                .Should()
                .Be(kind is QualifierKind.Hedge or QualifierKind.Condition or QualifierKind.Limit, "of \"{0}\"", phrase);
    }

    [Fact]
    public void A_quote_cut_short_beside_it_is_asked_about()
    {
        foreach (var (kind, phrase) in All)
            Codes("300 boats pass", "300 boats pass.", phrase)
                .Contains("CLM406")
                .Should()
                .Be(kind != QualifierKind.Quantity, "of \"{0}\"", phrase);
    }

    // A comma before the phrase and a number after it, so that each is what it guards by.
    private static string Sentence(string phrase) => $"The bridge closes, {phrase} 300 boats pass.";

    private static string[] Codes(string quote, string statement, string phrase)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims.Replace(
                Quote,
                $"quote: \"{quote}\"\n    statement: \"{statement}\"",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report.Replace("The bridge is closed.", Sentence(phrase), StringComparison.Ordinal)
        );
        return [.. files.Findings().Where(f => f.Claim == "bridge-closed").Select(f => f.Rule.Code)];
    }
}
