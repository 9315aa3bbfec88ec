using Guarantees.Core.Agreement;
using Guarantees.Core.Loading;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Agreement;

/// <summary>The second reading of the small knowledge base, computed by hand.</summary>
public sealed class ReadingComparerTests
{
    private const double Exact = 1e-9;

    private static readonly ReadingAgreement Example = Compare();

    // city-could-repair has 50 code points and repair the first 32 of them: 2 × 32 / (50 + 32) = 64/82.
    // no-tax-rise and no-tax have the same 30: 1. bridge-closed has 20, closed 6 of them: 2 × 6 / (20 + 6) = 12/26 < 1/2, no pair.
    [Fact]
    public void Claims_are_paired_by_the_words_that_their_quotes_share()
    {
        Example
            .Pairs.Select(p => (p.Pair.First.Id, p.Pair.Second.Id))
            .Should()
            .Equal(("city-could-repair", "repair"), ("no-tax-rise", "no-tax"));
        Example.Pairs[0].Pair.Overlap.Should().BeApproximately(64.0 / 82, Exact);
        Example.Pairs[1].Pair.Overlap.Should().Be(1);
        Example.OnlyFirst.Select(c => c.Id).Should().Equal("bridge-closed");
        Example.OnlySecond.Select(c => c.Id).Should().Equal("closed");
    }

    // 2 pairs of 3 and 3 claims: 2 × 2 / (3 + 3).
    [Fact]
    public void Found_by_both_is_F1() => Example.FoundByBoth.Value.Should().BeApproximately(4.0 / 6, Exact);

    // (64/82 + 1) / 2.
    [Fact]
    public void Same_words_is_the_mean_overlap() =>
        Example.SameWords.Value.Should().BeApproximately(((64.0 / 82) + 1) / 2, Exact);

    // Two pairs, so four values of a field. With the number v of each value: expected = 1 − Σ v(v − 1) / (4 × 3).
    [Theory]
    [InlineData("speaker", 2, 1.0, 1.0)] // ann ann, mayor mayor (the other's id differs, the name does not): 1 − 0
    [InlineData("through", 1, 0.5, 0.0)] // none none, clerk none: observed 1/2, expected 1 − 6/12 = 1/2: 1 − 1
    [InlineData("level", 1, 0.5, 0.0)] // named named, unnamed-one named: the same
    [InlineData("attributed", 1, 0.5, 0.4)] // x x, y z: observed 1/2, expected 1 − 2/12 = 5/6: 1 − 3/5
    [InlineData("act", 2, 1.0, 1.0)] // offers offers, refuses refuses
    [InlineData("conditions", 1, 0.5, 0.0)] // if none, none none
    [InlineData("hedges", 2, 1.0, 1.0)] // could could, none none
    [InlineData("when", 2, 1.0, null)] // none none, none none: nothing varies
    [InlineData("topics", 1, 0.5, 0.4)] // bridge+money bridge, money money: observed 1/2, expected 1 − 2/12
    public void A_field_has_the_share_of_equal_pairs_and_alpha(string name, int equal, double share, double? alpha)
    {
        var field = Example.Fields.Single(f => f.Name == name);
        (field.Equal, field.Count).Should().Be((equal, 2));
        field.Share.Value.Should().BeApproximately(share, Exact);
        if (alpha is { } value)
            field.Alpha.Value.Should().BeApproximately(value, Exact);
        else
            field.Alpha.Value.Should().BeNull();
    }

    [Fact]
    public void Differences_are_listed_claim_by_claim() =>
        Example
            .Differing.Select(p => $"{p.Pair.First.Id}: {string.Join(", ", p.Differences.Select(d => d.Field))}")
            .Should()
            .Equal("city-could-repair: quote, conditions, topics", "no-tax-rise: through, level, attributed");

    // Three sentences: one has a pair, one a pair, one a claim of each reading alone. A sample of three has 0 to 3 pairs of 3 and 3.
    [Fact]
    public void The_interval_comes_from_samples_of_whole_sentences()
    {
        Example.FoundByBoth.Low.Should().Be(0);
        Example.FoundByBoth.High.Should().Be(1);
        Example.SameWords.Low.Should().BeApproximately(64.0 / 82, Exact);
        Example.SameWords.High.Should().Be(1);
        Compare().Should().BeEquivalentTo(Example, o => o.Including(a => a.FoundByBoth).Including(a => a.SameWords));
    }

    [Fact]
    public void A_base_agrees_with_itself()
    {
        using var files = new SmallKnowledgeBase();
        var index = new KnowledgeBaseIndex(files.Load().KnowledgeBase);
        var agreement = ReadingComparer.Compare(index, index);
        agreement.FoundByBoth.Should().Be(new Estimate(1, 1, 1));
        agreement.SameWords.Should().Be(new Estimate(1, 1, 1));
        agreement.Differing.Should().BeEmpty();
    }

    [Fact]
    public void Overlapping_claims_are_paired_with_the_nearest()
    {
        var reading = SecondReading
            .Yaml.Replace("quote: closed", "quote: The bridge is closed")
            .Replace("id: no-tax\n", "id: no-tax-of-his\n");
        var twice =
            reading
            + SecondReading
                .Yaml[SecondReading.Yaml.IndexOf("  - id: closed")..]
                .Replace("quote: closed", "quote: bridge is closed");
        Compare(twice).Pairs.Select(p => p.Pair.Second.Quote[0].Text).Should().EndWith("The bridge is closed");
        Compare(twice).OnlySecond.Should().ContainSingle();
    }

    [Fact]
    public void The_real_second_reading_agrees_as_the_codebook_states()
    {
        var first = ShippedReports.KnowledgeBase;
        var folder = new KnowledgeBaseFolder(Repository.PathOf("data/readings"), "second-reader.yaml");
        var loaded = KnowledgeBaseLoader.LoadReading(folder, first);
        loaded.Findings.Should().BeEmpty();
        var agreement = ReadingComparer.Compare(new KnowledgeBaseIndex(first), new KnowledgeBaseIndex(loaded.KnowledgeBase));
        agreement.Pairs.Should().HaveCount(54);
        agreement.Fields.Single(f => f.Name == "speaker").Equal.Should().Be(54);
        agreement.Fields.Single(f => f.Name == "topics").Equal.Should().BeLessThan(54);
    }

    private static ReadingAgreement Compare(string reading = SecondReading.Yaml)
    {
        using var files = SecondReading.Files(reading);
        var first = files.Load().KnowledgeBase;
        var second = KnowledgeBaseLoader.LoadReading(new KnowledgeBaseFolder(files.Folder, SecondReading.File), first);
        second.Findings.Should().BeEmpty();
        return ReadingComparer.Compare(new KnowledgeBaseIndex(first), new KnowledgeBaseIndex(second.KnowledgeBase));
    }
}
