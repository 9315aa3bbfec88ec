using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DroppedRelayTests
{
    [Fact]
    public void The_relaying_voice_is_left_out() =>
        Verify
            .Draft(
                "Trump said he “{|CLM814:would only make such a commitment if the effort is not part of NATO|},” the report says."
            )
            .Says(
                "“would only make such a commitment if the effort is not part of NATO,”: the report has this only from a person briefed on the call"
            );

    [Fact]
    public void The_relaying_voice_may_be_named_between_the_words() =>
        Verify.Draft(
            "Trump said, according to the person briefed on the call, that he “would only make such a commitment if the effort is not part of NATO,” the report says."
        );
}
