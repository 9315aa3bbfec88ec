using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

/// <summary>What looks like the breach of a rule and is none.</summary>
public sealed class FalsePositiveTests
{
    private const string BridgeClosed =
        "quote: The bridge is closed\n    statement: The bridge is closed.\n    speaker: report\n    level: report\n    act: states\n";

    [Fact]
    public void A_condition_apart_from_the_quote_need_not_be_in_it() =>
        Sound(
            [
                (
                    "attributed: A clerk said the mayor",
                    "attributed: [A clerk said that, the mayor]\n    conditions:\n      - {kind: if, quote: if asked}"
                ),
                ("statement: The mayor will not raise taxes.", "statement: The mayor, if asked, will not raise taxes."),
            ],
            ("A clerk said the mayor", "A clerk said that, if asked, the mayor")
        );

    [Fact]
    public void A_pronoun_names_whoever_it_refers_to() =>
        Sound([("attributed: Ann Lee said that", "attributed: She said that")], ("Ann Lee said", "She said"));

    [Fact]
    public void A_role_names_a_speaker() =>
        Sound(
            [
                ("attributed: Ann Lee said that", "attributed: The engineer said that"),
                ("name: Ann Lee, kind: person", "name: Ann Lee, role: chief engineer, kind: person"),
            ],
            ("Ann Lee said", "The engineer said")
        );

    [Theory]
    [InlineData("an aide who said")]
    [InlineData("engineers said")]
    public void A_part_of_the_name_of_unnamed_people_names_nobody(string name) =>
        Sound([
            ("  - {id: mayor,", $"  - {{id: aide, name: {name}, kind: unnamed, count: 1, source: report}}\n  - {{id: mayor,"),
        ]);

    [Fact]
    public void A_limit_may_be_in_one_of_several_conditions() =>
        Sound(
            [
                (
                    BridgeClosed,
                    "quote: The bridge is directly closed if wet\n    statement: The bridge is directly closed if wet.\n    speaker: report\n    level: report\n    act: states\n    conditions:\n      - {kind: scope, quote: directly}\n      - {kind: if, quote: if wet}\n"
                ),
            ],
            ("bridge is closed", "bridge is directly closed if wet")
        );

    [Fact]
    public void A_limit_may_be_in_the_words_that_a_condition_governs() =>
        Sound(
            [
                (
                    BridgeClosed,
                    "quote: The bridge is directly closed if wet\n    statement: The bridge is directly closed if wet.\n    speaker: report\n    level: report\n    act: states\n    conditions:\n      - {kind: if, quote: if wet, gates: directly closed}\n"
                ),
            ],
            ("bridge is closed", "bridge is directly closed if wet")
        );

    [Fact]
    public void A_hedge_may_be_in_the_words_that_a_condition_governs() =>
        Sound([
            ("    hedges: could\n", ""),
            ("quote: if the state pays}", "quote: if the state pays, gates: could repair the bridge}"),
        ]);

    [Fact]
    public void Groups_that_share_a_member_form_no_circle() =>
        Sound([
            (
                "  - {id: mayor,",
                """
                  - {id: all, name: all of them, kind: group, source: report, members: [some, others]}
                  - {id: some, name: some of them, kind: group, source: report, members: [clerk]}
                  - {id: others, name: others of them, kind: group, source: report, members: [some, clerk]}
                  - {id: mayor,
                """
            ),
        ]);

    [Fact]
    public void A_name_may_be_in_the_role_of_one_of_the_voices() =>
        Sound([
            ("name: the mayor, kind: person", "name: the mayor, role: head of Oldport, kind: person"),
            ("statement: The mayor will", "statement: The mayor of Oldport will"),
        ]);

    [Fact]
    public void A_name_may_be_a_part_of_a_word_with_a_hyphen() =>
        Sound(
            [
                (
                    "quote: The bridge is closed\n    statement: The bridge is",
                    "quote: The Oldport-owned bridge is closed\n    statement: The bridge of Oldport is"
                ),
            ],
            ("The bridge is", "The Oldport-owned bridge is")
        );

    [Fact]
    public void A_capital_at_the_beginning_makes_no_name_of_a_small_word() =>
        Sound([("statement: The mayor will not raise taxes.", "statement: Such taxes the mayor will not raise.")]);

    [Fact]
    public void A_basis_is_in_one_of_the_sources()
    {
        using var files = TwoReports.With(
            "{id: ann, name: Ann Lee, kind: person, side: city}",
            "{id: ann, name: Ann Lee, kind: person, side: city, basis: A clerk said}"
        );
        Checker
            .Run(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(files.Folder)))
            .Findings.Select(f => f.Rule.Code)
            .Should()
            .OnlyContain(
                code => code == "CLM701" || code == "CLM419",
                "two statements of these reports are in words of their own"
            );
    }

    [Fact]
    public void A_report_full_of_guard_words_that_are_all_recorded_has_no_finding()
    {
        using var files = GuardWordReport.Create();
        files.Findings().Select(f => $"{f.Rule.Code} {f.Claim} {f.Message}").Should().BeEmpty();
    }

    [Fact]
    public void What_a_claims_writer_said_of_an_earlier_wording_is_no_review_of_their_own()
    {
        const string Earlier = "0000000000000000-0000000000000000-0000000000000000-0000000000000000";
        using var files = new SmallKnowledgeBase(
            ledger: $"- {{of: claim no-tax-rise, digest: v2:{Earlier}, reviewer: writer, date: 2026-11-22, verdict: accepted}}\n"
        );
        Checker.Run(files.Load()).Findings.Select(f => f.Rule.Code).Should().NotContain("CLM704");
    }

    private static void Sound((string Piece, string Instead)[] claims, params (string Piece, string Instead)[] report)
    {
        using var files = new SmallKnowledgeBase(
            Replaced(SmallKnowledgeBase.Claims, claims),
            Replaced(SmallKnowledgeBase.Report, report)
        );
        files.Findings().Should().BeEmpty();
    }

    private static string Replaced(string text, (string Piece, string Instead)[] pieces)
    {
        foreach (var (piece, instead) in pieces)
        {
            text.Split(piece).Should().HaveCount(2, "the piece '{0}' should stand once", piece);
            text = text.Replace(piece, instead, StringComparison.Ordinal);
        }
        return text;
    }
}
