using Guarantees.Core.Model;
using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

/// <summary>Every guard word of the lexicon, in a report made up for it: whatever is left out of a claim is noticed.</summary>
public sealed class GuardWordTests
{
    private static readonly (QualifierKind Kind, string Phrase)[] All =
    [
        .. QualifierLexicon.Table.SelectMany(row => row.Words.Select(phrase => (row.Kind, phrase))),
    ];

    [Fact]
    public void Each_phrase_is_in_the_table_once() => All.Select(g => g.Phrase).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_phrase_is_found_whole_and_in_its_class()
    {
        foreach (var (number, guard) in All.Index())
            QualifierLexicon
                .Find(new SourceText(Sentence(number)))
                .Select(g => (g.Kind, g.Phrase))
                .Should()
                .Equal((guard.Kind, guard.Phrase));
    }

    [Fact]
    public void A_statement_without_it_is_noticed() =>
        FindCodes(number => Sentence(number)[..^1], number => $"The bridge closes to {300 + number} boats.")
            .Should()
            .OnlyContain(g => g.Codes.Contains("CLM413"));

    [Fact]
    public void A_hedge_condition_or_limit_that_no_field_records_is_noticed() =>
        FindCodes(number => Sentence(number)[..^1], Sentence)
            .Should()
            .OnlyContain(g =>
                g.Codes.Contains("CLM405")
                == (g.Kind == QualifierKind.Hedge || g.Kind == QualifierKind.Condition || g.Kind == QualifierKind.Limit)
            );

    [Fact]
    public void A_quote_cut_short_beside_it_is_asked_about() =>
        FindCodes(number => $"{300 + number} boats pass", number => $"{300 + number} boats pass.")
            .Should()
            .OnlyContain(g => g.Codes.Contains("CLM406") == (g.Kind != QualifierKind.Quantity));

    [Fact]
    public void A_report_full_of_guard_words_that_are_all_recorded_has_no_finding()
    {
        using var files = GuardWordReport.Create();
        files.Findings().Select(f => $"{f.Rule.Code} {f.Claim} {f.Message}").Should().BeEmpty();
    }

    // A comma before the phrase and a number after it, so that each is what it guards by.
    private static string Sentence(int number) => $"The bridge closes, {All[number].Phrase} {300 + number} boats pass.";

    // What is found in the claim of each phrase: a line of the report has its sentence.
    private static IEnumerable<(QualifierKind Kind, string Phrase, string[] Codes)> FindCodes(
        Func<int, string> quote,
        Func<int, string> statement
    )
    {
        var numbers = Enumerable.Range(0, All.Length).ToArray();
        var claims = numbers.Select(n =>
            $"  - {{id: guard-{n}, quote: \"{quote(n)}\", statement: \"{statement(n)}\", topics: [bridge]}}\n"
        );
        using var files = new SmallKnowledgeBase(
            $"{SmallKnowledgeBase.Claims.Split("claims:\n")[0]}claims:\n{string.Concat(claims)}",
            string.Join('\n', numbers.Select(Sentence))
        );
        var codes = files.Findings().ToLookup(f => f.Claim, f => f.Rule.Code);
        return numbers.Select(n => (All[n].Kind, All[n].Phrase, codes[$"guard-{n}"].ToArray()));
    }
}
