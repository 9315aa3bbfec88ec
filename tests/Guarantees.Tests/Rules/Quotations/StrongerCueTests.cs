using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class StrongerCueTests
{
    [Fact]
    public void Swore_is_stronger_than_noted() =>
        Verify
            .Draft("Trump swore that “{|CLM817:clarity will emerge soon|},” the report says.")
            .Says("“clarity will emerge soon,”: “swore” is stronger than the report's “He … noted that”");

    [Fact]
    public void A_paraphrase_is_not_word_for_word() =>
        Verify.Draft("In the report’s own account, word for word, Trump said “{|CLM817:clarity will emerge soon|}.”");

    [Fact]
    public void Said_is_no_stronger_than_indicated() =>
        Verify.Draft(
            "Trump said that “U.S. air power could play a role in backing European security commitments,” the report says."
        );
}
