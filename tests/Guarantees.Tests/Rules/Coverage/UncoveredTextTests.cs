using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Coverage;

public sealed class UncoveredTextTests
{
    [Fact]
    public void A_sentence_has_no_claim() =>
        Verify
            .Base(
                report: """
                Ann Lee said that the city could repair the bridge if the state pays.
                A clerk said the mayor will not raise taxes. The bridge is closed. {|CLM601:Boats run|}.
                Comments
                """
            )
            .Says(
                "not covered by any claim: \"Boats run\"",
                "add a claim, extend the one the words belong to (who the voice is and when it spoke goes in `attributed`), or skip a heading, furniture or a question"
            );

    [Fact]
    public void Two_passages_are_reported_in_the_order_of_the_report() =>
        Verify.Base(
            report: """
            Ann Lee said that the city could repair the bridge if the state pays.
            A clerk said the mayor will not raise taxes. {|CLM601:Zebras cross|}. The bridge is closed.
            Comments {|CLM601:Apples|}
            """
        );

    [Fact]
    public void A_passage_that_is_no_longer_skipped_is_not_covered() =>
        Verify.Base(
            skipped: "",
            report: """
            Ann Lee said that the city could repair the bridge if the state pays.
            A clerk said the mayor will not raise taxes. The bridge is closed.
            {|CLM601:Comments|}
            """
        );
}
