using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DroppedHedgeTests
{
    [Fact]
    public void A_hedge_is_left_out() =>
        Verify
            .Draft("Trump suggested Putin was “{|CLM822:weary of the prolonged conflict|},” the report says.")
            .Says("“weary of the prolonged conflict,”: “may” weakens these words and is not mentioned");

    [Fact]
    public void A_hedge_in_another_clause_does_not_count() =>
        Verify.Draft(
            "It may snow in Kyiv, but Putin is “{|CLM822:weary of the prolonged conflict|},” Trump suggested, the report says."
        );

    [Fact]
    public void A_hedge_may_come_before_the_words() =>
        Verify.Draft("Putin may, Trump suggested, be “weary of the prolonged conflict,” the report says.");
}
