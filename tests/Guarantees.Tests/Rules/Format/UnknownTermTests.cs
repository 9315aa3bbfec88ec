using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class UnknownTermTests
{
    [Fact]
    public void A_level_with_a_letter_missing_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  level: {|CLM009:unamed-one|}
                  topics: [money]
                """
            )
            .Says("`unamed-one` is not a valid level", "did you mean `unnamed-one`?");

    [Fact]
    public void An_act_in_capitals_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  act: {|CLM009:States|}
                  topics: [bridge]
                """
            )
            .Says("`States` is not a valid act", "did you mean `states`?");

    [Fact]
    public void A_relation_type_is_one_of_the_list() =>
        Verify
            .Base(
                relations: "- {from: city-could-repair, to: bridge-closed, type: {|CLM009:explains|}, note: Tells how it could be opened.}"
            )
            .Says(
                "`explains` is not a valid relation type",
                "use one of agrees, conflicts, qualifies, elaborates, specifies, distinct, repeats"
            );

    [Fact]
    public void A_verdict_is_one_of_the_list() =>
        Verify
            .Base(ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: {|CLM009:fine|}}")
            .Says("`fine` is not a valid verdict", "use one of accepted, disputed");

    [Fact]
    public void A_made_up_reason_is_unknown() =>
        Verify
            .Base(skipped: "- {source: report, quote: Comments, reason: {|CLM009:boring|}}")
            .Says("`boring` is not a valid skip reason", "use one of heading, furniture, question");

    [Fact]
    public void A_skip_reason_with_a_letter_missing_is_unknown() =>
        Verify
            .Base(skipped: "- {source: report, quote: Comments, reason: {|CLM009:furnitur|}}")
            .Says("`furnitur` is not a valid skip reason", "did you mean `furniture`?");
}
