using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class UncreditedParaphraseTests
{
    [Fact]
    public void The_reports_wording_is_credited_to_the_speaker_alone() =>
        Verify
            .Draft("Trump noted that “{|CLM816:clarity will emerge soon|}.”")
            .Says("“clarity will emerge soon.”: the words in quotation marks are the report's, and the draft does not say so");

    [Fact]
    public void A_footnote_may_credit_the_report() =>
        Verify.Draft("Trump noted that “clarity will emerge soon.”[^1]\n\n[^1]: The wording is the report’s.");
}
