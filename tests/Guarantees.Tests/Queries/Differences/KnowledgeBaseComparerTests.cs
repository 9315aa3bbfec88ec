using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Queries.Differences;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries.Differences;

public sealed class KnowledgeBaseComparerTests
{
    private const string Ledger =
        "- {of: claim no-tax-rise, digest: DIGEST, reviewer: other, date: 2026-11-22, verdict: accepted}\n";

    [Fact]
    public void A_base_does_not_differ_from_itself() =>
        Compare(SmallKnowledgeBase.Claims, SmallKnowledgeBase.Claims).IsEmpty.Should().BeTrue();

    [Theory]
    [InlineData(
        "statement: The mayor will not raise taxes.",
        "statement: The mayor will raise no taxes.",
        "statement",
        "reading"
    )]
    [InlineData("act: refuses", "act: commits", "act", "reading")]
    [InlineData("through: [clerk]\n    level: unnamed-one", "level: named", "through, level", "reading, voices")]
    [InlineData("attributed: A clerk said the mayor", "attributed: A clerk said", "attributed", "words")]
    [InlineData("act: refuses\n    topics: [money]", "act: refuses\n    topics: [bridge]", "topics", "")]
    [InlineData("name: a clerk", "name: one clerk", "through", "voices")]
    [InlineData("count: 1", "count: 2", "through", "voices")]
    public void A_change_names_its_fields_and_the_reviewed_parts(string piece, string instead, string fields, string parts)
    {
        var claims = SmallKnowledgeBase.Claims.Replace(piece, instead);
        var changes = Compare(SmallKnowledgeBase.Claims, claims).Claims;
        string.Join(", ", changes.SelectMany(c => c.Fields).Select(f => f.Field)).Should().Be(fields);
        string.Join(", ", changes.SelectMany(c => c.ChangedParts)).Should().Be(parts);
        changes.Should().OnlyContain(c => c.Latest.Id == "no-tax-rise" && c.Kind == ChangeKind.Changed);
    }

    [Fact]
    public void Claims_are_added_and_withdrawn()
    {
        var fewer = SmallKnowledgeBase.Claims[..SmallKnowledgeBase.Claims.IndexOf("  - id: bridge-closed")];
        var withdrawn = Compare(SmallKnowledgeBase.Claims, fewer);
        withdrawn.Claims.Select(c => (c.Kind, c.Latest.Id)).Should().Equal((ChangeKind.Withdrawn, "bridge-closed"));
        withdrawn.Unchanged.Should().Be(2);
        Compare(fewer, SmallKnowledgeBase.Claims)
            .Claims.Select(c => (c.Kind, c.Latest.Id))
            .Should()
            .Equal((ChangeKind.Added, "bridge-closed"));
    }

    [Fact]
    public void A_claim_with_a_different_id_and_the_same_digest_is_renamed_and_keeps_its_relations()
    {
        var diff = Compare(SmallKnowledgeBase.Claims, SmallKnowledgeBase.Claims.Replace("bridge-closed", "bridge-is-closed"));
        diff.Claims.Select(c => (c.Kind, c.Before!.Id, c.After!.Id))
            .Should()
            .Equal((ChangeKind.Renamed, "bridge-closed", "bridge-is-closed"));
        diff.Items.Should().BeEmpty();
    }

    [Fact]
    public void A_claim_with_a_different_id_and_different_words_is_new() =>
        Compare(
            SmallKnowledgeBase.Claims,
            SmallKnowledgeBase
                .Claims.Replace("bridge-closed", "bridge-is-closed")
                .Replace("statement: The bridge is closed.", "statement: The bridge is not open.")
        )
            .Claims.Select(c => c.Kind)
            .Should()
            .Equal(ChangeKind.Added, ChangeKind.Withdrawn);

    [Theory]
    [InlineData(
        "note: The same refusal.",
        "note: The very same refusal.",
        "relation changed first-no-tax-rise..second-no-higher-taxes: note"
    )]
    [InlineData("type: conflicts", "type: distinct", "relation changed first-bridge-closed..second-bridge-open: type")]
    [InlineData("from: first-toll-unfair, to: second-toll-unfair", "from: second-toll-unfair, to: first-toll-unfair", "")]
    [InlineData(
        "from: second-pays-after-vote, to: first-could-repair",
        "from: first-could-repair, to: second-pays-after-vote",
        "relation added first-could-repair..second-pays-after-vote: type, note; relation withdrawn second-pays-after-vote..first-could-repair: type, note"
    )]
    [InlineData("side: city}\n  - {id: mayor", "side: town}\n  - {id: mayor", "speaker changed ann: side")]
    [InlineData("about: Who pays.", "about: Who pays for what.", "topic changed money: about")]
    [InlineData("side: drivers}\n  - {id: cy", "side: drivers, role: driver}\n  - {id: cy", "speaker changed bo: role")]
    [InlineData("about: The first report made up for tests.", "about: One.", "source changed first: about")]
    public void Other_items_are_compared_too(string piece, string instead, string expected)
    {
        using var before = new TwoReports();
        using var after = new TwoReports(TwoReports.Claims.Replace(piece, instead));
        var diff = KnowledgeBaseComparer.Compare(before.Index(), after.Index());
        string.Join(
                "; ",
                diff.Items.Select(i =>
                    $"{i.What} {i.Kind.ToString().ToLowerInvariant()} {i.Id}: {string.Join(", ", i.Fields.Select(f => f.Field))}"
                )
            )
            .Should()
            .Be(expected);
        diff.Claims.Should().BeEmpty();
    }

    [Fact]
    public void A_skipped_passage_is_known_by_its_words()
    {
        var diff = Compare(SmallKnowledgeBase.Claims, SmallKnowledgeBase.Claims.Replace("reason: furniture", "reason: heading"));
        diff.Items.Should()
            .ContainSingle()
            .Which.Should()
            .Match<ItemChange>(i => i.What == "skipped" && i.Id == "report: Comments");
    }

    [Fact]
    public void A_correction_of_the_report_shows_in_the_claims_of_its_paragraph_only()
    {
        var corrected = SmallKnowledgeBase.Report.Replace("Ann Lee said that", "Ann Lee, the treasurer, said that");
        var claims = SmallKnowledgeBase.Claims.Replace(
            "attributed: Ann Lee said that",
            "attributed: \"Ann Lee, the treasurer, said that\""
        );
        var diff = Compare(SmallKnowledgeBase.Claims, claims, corrected);
        diff.Items.Should().ContainSingle().Which.Fields.Select(f => f.Field).Should().Equal("sha256");
        var change = diff.Claims.Should().ContainSingle().Subject;
        change.Latest.Id.Should().Be("city-could-repair");
        change.Fields.Select(f => f.Field).Should().Equal("attributed", "paragraph");
        change.ChangedParts.Should().Equal("words", "paragraphs");
    }

    [Fact]
    public void A_review_goes_stale_only_if_its_item_changed()
    {
        string digest;
        using (var files = new SmallKnowledgeBase())
            digest = Core.Reviews.Digest.Compute(files.Load().KnowledgeBase.Claims.Single(c => c.Id == "no-tax-rise")).ToString();
        var ledger = Ledger.Replace("DIGEST", digest);
        var reworded = SmallKnowledgeBase.Claims.Replace("The mayor will not raise taxes.", "The mayor will raise no taxes.");
        Reviews(ledger, reworded).Should().Be((ReviewState.AcceptedByAgent, ReviewState.Stale));
        var noted = SmallKnowledgeBase.Claims.Replace("    act: refuses\n", "    act: refuses\n    note: Why.\n");
        Reviews(ledger, noted).Should().Be((ReviewState.AcceptedByAgent, ReviewState.AcceptedByAgent));
    }

    private static (ReviewState?, ReviewState?) Reviews(string ledger, string claims)
    {
        using var before = new SmallKnowledgeBase(ledger: ledger);
        using var after = new SmallKnowledgeBase(claims, ledger: ledger);
        var change = KnowledgeBaseComparer.Compare(Index(before), Index(after)).Claims.Single();
        return (change.ReviewBefore, change.ReviewAfter);
    }

    private static KnowledgeBaseDiff Compare(string before, string after, string report = SmallKnowledgeBase.Report)
    {
        using var earlier = new SmallKnowledgeBase(before);
        using var later = new SmallKnowledgeBase(after, report);
        return KnowledgeBaseComparer.Compare(Index(earlier), Index(later));
    }

    private static KnowledgeBaseIndex Index(SmallKnowledgeBase files) => new(files.Load().KnowledgeBase);
}
