using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class WrongSpeakerTests
{
    [Fact]
    public void The_hearer_is_not_the_speaker() =>
        Verify
            .Draft("Macron told Trump that “{|CLM811:clarity will emerge soon|},” the report says.")
            .Says("“clarity will emerge soon,”: the draft attributes this to Macron; the report credits Donald Trump");

    [Fact]
    public void The_reports_own_words_belong_to_nobody_else() =>
        Verify.Draft("Leavitt said “{|CLM811:the U.S. is not directly sending weapons|},” according to the report.");

    [Fact]
    public void An_office_is_the_speaker() =>
        Verify.Draft("“Clarity will emerge soon,” the U.S. president noted, the report says.");
}
