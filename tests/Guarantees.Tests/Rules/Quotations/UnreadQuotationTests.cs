using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class UnreadQuotationTests
{
    [Fact]
    public void A_mark_that_is_not_closed_may_hide_a_quotation() =>
        Verify
            .Draft(
                "Trump rejected “the idea of NATO membership for Ukraine,” the report says. It adds that {|CLM830:“|}{|CLM813:clarity will emerge soon.|}"
            )
            .Says("unmatched quotation mark");

    [Fact]
    public void A_closed_mark_is_read() => Verify.Draft("The report says that Trump noted that “clarity will emerge soon.”");
}
