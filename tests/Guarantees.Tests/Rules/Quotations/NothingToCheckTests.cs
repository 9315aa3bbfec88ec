using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class NothingToCheckTests
{
    [Fact]
    public void A_draft_without_a_quotation_has_nothing_to_check() =>
        Verify.Draft("{|CLM831:Trump noted that clarity will emerge soon.|}").Says("the draft has no quotations");

    [Fact]
    public void One_quotation_is_enough() => Verify.Draft("Trump noted that “clarity will emerge soon,” the report says.");
}
