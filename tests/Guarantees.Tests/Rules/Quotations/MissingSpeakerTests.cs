using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class MissingSpeakerTests
{
    [Fact]
    public void The_report_alone_is_not_the_speaker() =>
        Verify
            .Draft(
                "“{|CLM813:The coming weeks will be critical in determining Moscow’s willingness to engage in peace|},” the report predicts."
            )
            .Says(
                "“The coming weeks will be critical in determining Moscow’s willingness to engage in peace,”: no one is credited; the report credits Donald Trump"
            );

    [Fact]
    public void The_speaker_may_be_named_after_the_words() =>
        Verify.Draft("“Clarity will emerge soon,” Trump noted, the report says.");
}
