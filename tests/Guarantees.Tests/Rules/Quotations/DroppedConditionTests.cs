using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DroppedConditionTests
{
    [Fact]
    public void A_condition_is_left_out() =>
        Verify
            .Draft("A person briefed on the call said Trump said he would “{|CLM821:make such a commitment|},” the report says.")
            .Says(
                "“make such a commitment,”: “only … if the effort is not part of NATO” applies to these words and is not mentioned"
            );

    [Fact]
    public void A_different_condition_does_not_replace_it() =>
        Verify.Draft(
            "Even if NATO takes part, Trump said he would “{|CLM821:make such a commitment|},” a person briefed on the call said, the report says."
        );

    [Fact]
    public void A_condition_may_be_paraphrased() =>
        Verify.Draft(
            "Trump said he would “make such a commitment” only if NATO is kept out of it, according to a person briefed on the call, the report says."
        );
}
