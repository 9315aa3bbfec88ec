using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Model;
using Guarantees.Core.Quoting;
using Guarantees.Core.Rendering;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class EveryRealClaimTests
{
    private static readonly KnowledgeBase Data = Loader.Load(new KnowledgeBaseFolder(Repository.PathOf("data"))).KnowledgeBase;
    private static readonly ExcerptCheck Check = new(Data);

    public static TheoryData<string> Claims => [.. Data.Claims.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Its_quote_is_verbatim_in_its_parts_and_faithful(string id)
    {
        var claim = Find(id);
        var answer = Of(Phrases.Joined(claim.Quote));
        answer.Verdict.Should().Be(claim.Quote.Length == 1 ? ExcerptVerdict.Verbatim : ExcerptVerdict.Partial);
        answer.IsFaithful.Should().BeTrue("it leaves out {0}", string.Join("; ", answer.HeldAgainst.Select(ExcerptPhrases.LeftOut)));
        answer.Claims.Should().Contain(c => c.Claim.Id == id);
        answer.Passage!.Place.Should().Be(claim.Place);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Its_quote_with_a_condition_hedge_or_negation_cut_off_is_told_exactly_that(string id)
    {
        var claim = Find(id);
        foreach (var (what, words) in Guards(claim))
        {
            var answer = Of(Without(claim, words));
            var held = answer.Claims.Single(c => c.Claim.Id == id).LeftOut.Where(l => l.IsHeldAgainst).ToArray();
            held.Should().ContainSingle(l => l.What == what && l.Words.SequenceEqual(words), "{0} was cut off", Phrases.Joined(words));
            answer.IsFaithful.Should().BeFalse();
        }
    }

    [Fact]
    public void There_are_conditions_hedges_and_negations_to_cut_off() =>
        Data.Claims.SelectMany(Guards).Select(g => g.What).Distinct().Should()
            .BeEquivalentTo([Omission.Condition, Omission.Hedge, Omission.Negation]);

    [Theory]
    [MemberData(nameof(Claims))]
    public void Its_quote_with_one_word_changed_is_altered_and_the_word_is_named(string id)
    {
        var quote = Phrases.Joined(Find(id).Quote);
        var word = QuotedWord.In(quote).Select(w => quote[w.Start..w.PrintedEnd]).MaxBy(w => w.Length)!;
        var at = quote.IndexOf(word, StringComparison.Ordinal);
        var answer = Of(quote[..at] + "zebra" + quote[(at + word.Length)..]);
        answer.Verdict.Should().Be(ExcerptVerdict.Altered);
        answer.Differs.Should().Equal($"the report has \"{word}\" where the excerpt has \"zebra\"");
        answer.Claims.Should().Contain(c => c.Claim.Id == id);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Its_statement_is_answered_with_words_or_a_claim_of_its_report(string id)
    {
        var answer = Of(Find(id).Statement);
        var source = answer.Passage?.Source ?? answer.NearestClaim?.Source;
        source.Should().Be(Find(id).Source, "{0}", answer.Verdict);
    }

    [Fact]
    public void Most_statements_that_are_not_found_lead_to_their_own_claim()
    {
        var lost = Data.Claims.Select(c => (c.Id, Answer: Of(c.Statement))).Where(a => a.Answer.Verdict == ExcerptVerdict.NotFound).ToArray();
        lost.Where(a => a.Answer.NearestClaim!.Id != a.Id).Should().HaveCountLessThan(1 + lost.Length / 10);
    }

    private static ExcerptAnswer Of(string text) => Check.Of(Excerpt.Bare(text));

    private static Claim Find(string id) => Data.Claims.Single(c => c.Id == id);

    // Those that stand in the quote.
    private static IEnumerable<(Omission What, ImmutableArray<Span> Words)> Guards(Claim claim) =>
    [
        .. claim.Conditions.Select(c => (Omission.Condition, c.Quote)).Where(g => IsInQuote(claim, g.Quote)),
        .. claim.Hedges.Select(h => (Omission.Hedge, ImmutableArray.Create(h))).Where(g => IsInQuote(claim, g.Item2)),
        .. new ClaimWords(claim, new ReportWords(claim.Source)).Negations.Select(n => (Omission.Negation, ImmutableArray.Create(n))),
    ];

    private static bool IsInQuote(Claim claim, ImmutableArray<Span> words) => words.All(w => claim.Quote.Any(q => q.Contains(w)));

    private static string Without(Claim claim, ImmutableArray<Span> words)
    {
        var text = claim.Source.Text;
        return string.Join(" … ", claim.Quote.Select(fragment =>
        {
            var shown = text.Text[text.Index(fragment.Start)..text.Index(fragment.End)];
            foreach (var word in words.Where(fragment.Contains).Reverse())
                shown = shown.Remove(word.Start - fragment.Start, word.End - word.Start).Insert(word.Start - fragment.Start, "…");
            return shown;
        }));
    }
}
