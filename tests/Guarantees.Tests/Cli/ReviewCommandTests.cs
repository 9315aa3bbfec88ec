using System.Text.RegularExpressions;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed partial class ReviewCommandTests : IDisposable
{
    private readonly SmallKnowledgeBase _files = new();

    private string Ledger => Path.Combine(_files.Folder, "reviews.yaml");

    [Fact]
    public void Every_item_is_pending_until_it_is_reviewed()
    {
        var run = _files.Run("review");
        run.Code.Should().Be(0);
        run.Out.Should()
            .Be(
                """
                  new       city-could-repair
                            The city could repair the bridge if the state pays. (Ann Lee, named, “Ann Lee said that”; if “if the state pays”; hedged “could”; report ¶1)

                  new       no-tax-rise
                            The mayor will not raise taxes. (the mayor, as told by a clerk, one unnamed person, second-hand, “A clerk said the mayor”; report ¶2)

                  new       bridge-closed
                            The bridge is closed. (the report's own statement; report ¶2)

                  new       city-could-repair..bridge-closed
                            adds detail to: Tells how it could be opened.

                  new       report:3:1
                            “Comments”: page label, not part of the report

                """
            );
        run.Error.Should().Be("5 of 5 items need review · not checked yet\n");
    }

    [Fact]
    public void An_item_is_shown_beside_its_paragraph_with_its_digest()
    {
        var run = _files.Run("review", "no-tax-rise");
        run.Out.Should().Contain("A clerk said [the mayor will not raise taxes]. The bridge is closed.");
        run.Out.Should().Contain("the mayor, as told by a clerk\n            one unnamed person, second-hand");
        Digest("no-tax-rise").Should().MatchRegex("^[0-9a-f]{8}$");
    }

    [Theory]
    [InlineData("city-could-repair")]
    [InlineData("city-could-repair..bridge-closed")]
    [InlineData("report:3:1")]
    public void An_accepted_item_is_no_longer_pending(string item)
    {
        Accept(item).Code.Should().Be(0);
        _files.Run("review").Out.Should().NotContain($" {item}\n");
        _files.Run("review", "--by", "other").Out.Should().NotContain($" {item}\n");
        _files.Codes().Should().BeEmpty();
    }

    [Fact]
    public void A_dispute_requires_a_note_and_is_reported_by_check()
    {
        var digest = Digest("bridge-closed");
        _files.Run("review", "bridge-closed", "--dispute", digest, "--by", "other").Code.Should().Be(2);
        _files.Run("review", "bridge-closed", "--dispute", digest, "--by", "other", "--note", "not so").Code.Should().Be(0);
        _files
            .Findings()
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("other disputes claim bridge-closed: not so; reviews.yaml line 1");
    }

    [Theory]
    [InlineData("--dispute")]
    [InlineData("--accept")]
    public void A_withdrawn_item_leaves_its_reviews_as_history(string verdict)
    {
        const string Item = "city-could-repair..bridge-closed";
        _files.Run("review", Item, verdict, Digest(Item), "--by", "other", "--note", "not the same thing").Code.Should().Be(0);
        Change("  - {from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}\n", "");
        Change("relations:\n", "");
        _files.Codes().Should().Be("CLM705 1:8");
        _files.Run("check", "--ignore", "CLM701").Code.Should().Be(0);
        _files.Run("check", "--ignore", "CLM701", "--fail-on", "note").Code.Should().Be(1);
    }

    [Fact]
    public void An_item_with_a_new_id_keeps_its_reviews()
    {
        Accept("no-tax-rise");
        Change("id: no-tax-rise", "id: taxes-stay");
        _files.Codes().Should().BeEmpty();
        _files.Run("review").Out.Should().NotContain("taxes-stay");
    }

    [Fact]
    public void Accepting_an_item_disputed_today_withdraws_the_dispute()
    {
        var digest = Digest("bridge-closed");
        _files.Run("review", "bridge-closed", "--dispute", digest, "--by", "other", "--note", "not so").Code.Should().Be(0);
        var run = _files.Run("review", "bridge-closed", "--accept", digest, "--by", "other");
        run.Error.Should().Be("accepted claim bridge-closed by other (agent), replacing today's dispute\n");
        File.ReadAllLines(Ledger)[1].Should().Contain("verdict: accepted, answers: dispute}");
        _files.Codes().Should().BeEmpty();

        File.WriteAllLines(Ledger, File.ReadAllLines(Ledger).Reverse()); // as a merge may leave them
        _files.Codes().Should().BeEmpty();
        File.WriteAllText(Ledger, File.ReadAllText(Ledger).Replace(", answers: dispute", "", StringComparison.Ordinal));
        _files.Codes().Should().Be("CLM703 41:5");
    }

    [Theory]
    [InlineData("ends\n", "U+000A")]
    [InlineData("two\nlines", "U+000A")]
    [InlineData("turned \u202E round", "U+202E")]
    [InlineData("bell \u0007", "U+0007")]
    [InlineData("next line \u0085", "U+0085")]
    public void A_note_with_an_invisible_character_is_refused(string note, string character)
    {
        var run = _files.Run("review", "bridge-closed", "--accept", Digest("bridge-closed"), "--by", "other", "--note", note);
        run.Code.Should().Be(2);
        run.Error.Should()
            .Be(
                $"claims: the note contains the invisible character {character}; write it on one line, without special characters\n"
            );
        File.Exists(Ledger).Should().BeFalse();
    }

    [Fact]
    public void A_changed_item_is_stale_and_shows_what_changed()
    {
        Accept("bridge-closed");
        Change("statement: The bridge is closed.", "statement: The bridge has been closed.");
        _files
            .Findings()
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("claim bridge-closed changed after its review (reading); reviews.yaml line 1");
        _files
            .Run("review", "bridge-closed")
            .Out.Should()
            .Contain("Changed   the statement or how it is read; the report's words are the same, since the latest review");
    }

    [Fact]
    public void An_outdated_digest_writes_nothing()
    {
        var digest = Digest("bridge-closed");
        Change("statement: The bridge is closed.", "statement: The bridge has been closed.");
        var run = _files.Run("review", "bridge-closed", "--accept", digest, "--by", "other");
        run.Code.Should().Be(1);
        run.Error.Should().Contain("nothing written");
        File.Exists(Ledger).Should().BeFalse();
    }

    [Fact]
    public void A_verdict_accepts_the_full_digest()
    {
        var digest = ReviewItem.ForAll(_files.Load().KnowledgeBase).First(i => i.Id == "bridge-closed").Digest;
        _files.Run("review", "bridge-closed", "--accept", digest.ToString(), "--by", "other").Code.Should().Be(0);
        File.ReadAllText(Ledger).Should().Contain($"digest: {digest},");
    }

    [Fact]
    public void Nobody_reviews_their_own_work()
    {
        var run = _files.Run("review", "bridge-closed", "--accept", Digest("bridge-closed"), "--by", "writer");
        run.Code.Should().Be(1);
        run.Error.Should().Be("claims: nothing written: writer wrote claim bridge-closed; it needs another reviewer\n");
        File.Exists(Ledger).Should().BeFalse();
    }

    [Theory]
    [InlineData(2, "review", "bridge-closed", "--accept", "DIGEST")]
    [InlineData(2, "review", "bridge-closed", "--accept", "nonsense", "--by", "other")]
    [InlineData(2, "review", "bridge-closed", "--accept", "DIGEST", "--by", "nobody")]
    [InlineData(2, "review", "--accept", "DIGEST", "--by", "other")]
    [InlineData(2, "review", "bridge-closed", "no-tax-rise", "--accept", "DIGEST", "--by", "other")]
    [InlineData(2, "review", "bridge-closed", "--accept", "DIGEST", "--dispute", "DIGEST", "--by", "other")]
    [InlineData(2, "review", "bridge-closed", "--note", "why")]
    [InlineData(1, "review", "bridge-clsd")]
    public void A_usage_error_writes_nothing_and_prints_nothing_to_stdout(int code, params string[] args)
    {
        var digest = Digest("bridge-closed");
        var run = _files.Run([.. args.Select(a => a == "DIGEST" ? digest : a)]);
        run.Code.Should().Be(code);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("claims: ");
        File.Exists(Ledger).Should().BeFalse();
    }

    [Fact]
    public void Every_item_that_agents_reviewed_still_awaits_a_person()
    {
        Change("- {id: other, kind: agent}", "- {id: other, kind: agent}\n  - {id: eva, kind: person}");
        Accept("bridge-closed");
        _files.Run("review", "--by", "eva").Out.Should().Contain("  checked   bridge-closed\n");
        _files.Run("review", "bridge-closed", "--accept", Digest("bridge-closed"), "--by", "eva").Code.Should().Be(0);
        _files.Run("list", "--review", "accepted").Out.Should().Contain("bridge-closed");
    }

    public void Dispose() => _files.Dispose();

    private CliResult Accept(string item) => _files.Run("review", item, "--accept", Digest(item), "--by", "other");

    private string Digest(string item) => DigestLine().Match(_files.Run("review", item).Out).Groups[1].Value;

    private void Change(string piece, string instead)
    {
        var path = Path.Combine(_files.Folder, "claims.yaml");
        var text = File.ReadAllText(path);
        text.Should().Contain(piece);
        File.WriteAllText(path, text.Replace(piece, instead, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Digest\s+(\S+)")]
    private static partial Regex DigestLine();
}
