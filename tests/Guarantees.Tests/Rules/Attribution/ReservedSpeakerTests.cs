using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class ReservedSpeakerTests
{
    [Fact]
    public void The_report_is_not_declared() =>
        Verify
            .Base(speakers: "- {id: {|CLM310:report|}, name: the paper, kind: institution}")
            .Says(
                "`report` is declared, but `report` and `uncredited` are built in",
                "remove it; write `speaker: report` or `speaker: uncredited` in the claim"
            );

    [Fact]
    public void A_built_in_kind_cannot_be_declared() =>
        Verify.Base(speakers: "- {id: nobody, name: nobody, kind: {|CLM310:uncredited|}}");
}
