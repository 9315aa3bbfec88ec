using Guarantees.Core.Model;
using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

/// <summary>Every qualifier of the lexicon, in a report written for it: whatever a claim leaves out is reported.</summary>
public sealed class QualifierRulesTests
{
    private static readonly (QualifierKind Kind, string Phrase)[] All =
    [
        .. QualifierLexicon.Table.SelectMany(row => row.Words.Select(phrase => (row.Kind, phrase))),
    ];

    [Fact]
    public void Each_phrase_is_in_the_table_once() => All.Select(q => q.Phrase).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_phrase_is_found_whole_with_its_kind()
    {
        foreach (var (number, qualifier) in All.Index())
            QualifierLexicon
                .Find(new SourceText(Sentence(number)))
                .Select(q => (q.Kind, q.Phrase))
                .Should()
                .Equal((qualifier.Kind, qualifier.Phrase));
    }

    [Fact]
    public void A_statement_without_the_qualifier_is_reported() =>
        FindCodes(number => Sentence(number)[..^1], number => $"The bridge closes to {300 + number} boats.")
            .Should()
            .OnlyContain(q => q.Codes.Contains("CLM413"));

    [Fact]
    public void An_unrecorded_hedge_condition_or_limit_is_reported() =>
        FindCodes(number => Sentence(number)[..^1], Sentence)
            .Should()
            .OnlyContain(q =>
                q.Codes.Contains("CLM405")
                == (q.Kind == QualifierKind.Hedge || q.Kind == QualifierKind.Condition || q.Kind == QualifierKind.Limit)
            );

    [Fact]
    public void A_quote_cut_short_next_to_the_qualifier_is_reported() =>
        FindCodes(number => $"{300 + number} boats pass", number => $"{300 + number} boats pass.")
            .Should()
            .OnlyContain(q => q.Codes.Contains("CLM406") == (q.Kind != QualifierKind.Quantity));

    [Fact]
    public void A_report_with_every_qualifier_recorded_has_no_finding()
    {
        using var files = QualifierReport.Create();
        files.Findings().Select(f => $"{f.Rule.Code} {f.Claim} {f.Message}").Should().BeEmpty();
    }

    // A comma before the phrase and a number after it, so that each is a qualifier there.
    private static string Sentence(int number) => $"The bridge closes, {All[number].Phrase} {300 + number} boats pass.";

    // What is found in the claim of each phrase: a line of the report has its sentence.
    private static IEnumerable<(QualifierKind Kind, string Phrase, string[] Codes)> FindCodes(
        Func<int, string> quote,
        Func<int, string> statement
    )
    {
        var numbers = Enumerable.Range(0, All.Length).ToArray();
        var claims = numbers.Select(n =>
            $"  - {{id: qualifier-{n}, quote: \"{quote(n)}\", statement: \"{statement(n)}\", topics: [bridge]}}\n"
        );
        using var files = new SmallKnowledgeBase(
            $"{SmallKnowledgeBase.Claims.Split("claims:\n")[0]}claims:\n{string.Concat(claims)}",
            string.Join('\n', numbers.Select(Sentence))
        );
        var codes = files.Findings().ToLookup(f => f.Claim, f => f.Rule.Code);
        return numbers.Select(n => (All[n].Kind, All[n].Phrase, codes[$"qualifier-{n}"].ToArray()));
    }
}
