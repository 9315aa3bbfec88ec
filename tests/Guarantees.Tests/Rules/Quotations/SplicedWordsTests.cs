using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class SplicedWordsTests
{
    [Fact]
    public void An_ellipsis_must_not_skip_another_voice() =>
        Verify
            .Draft("“{|CLM803:{|CLM821:{|CLM821:Trump has opposed … purchase American weaponry|}|}|},” the report says.")
            .Says("“Trump has opposed … purchase American weaponry,”: the ellipsis skips the end of a sentence");

    [Fact]
    public void An_ellipsis_must_not_skip_a_negation() =>
        Verify.Draft(
            "“{|CLM803:{|CLM823:NATO expansion to include Kyiv would … be acceptable|}|},” Trump underscored, the report says."
        );

    [Fact]
    public void Two_quotations_may_share_a_sentence() =>
        Verify.Draft("“NATO expansion to include Kyiv,” Trump underscored, according to the report, “would not be acceptable.”");
}
