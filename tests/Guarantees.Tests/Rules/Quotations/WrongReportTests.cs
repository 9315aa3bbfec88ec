using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class WrongReportTests
{
    [Fact]
    public void The_words_are_in_the_other_report() =>
        Verify
            .Draft("The call report has Trump noting that “{|CLM818:clarity will emerge soon|}.”")
            .Says("“clarity will emerge soon.”: the words are in european-led, not in call-report");

    [Fact]
    public void The_words_are_in_this_report() =>
        Verify.Draft("The Europe-led report has Trump noting that “clarity will emerge soon.”");
}
