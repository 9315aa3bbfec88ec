using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DeniedWordsTests
{
    [Fact]
    public void Never_said_denies_the_words() =>
        Verify
            .Draft("Trump never said that “{|CLM812:clarity will emerge soon|},” the report says.")
            .Says("“clarity will emerge soon,”: the draft says that Trump did not say this; the report credits Donald Trump");

    [Fact]
    public void Yet_to_say_denies_the_words() =>
        Verify.Draft("Trump has yet to say that “{|CLM812:clarity will emerge soon|},” the report says.");

    [Fact]
    public void A_negation_inside_the_quoted_words_is_not_a_denial() =>
        Verify.Draft("Trump underscored, the report says, that “NATO expansion to include Kyiv would not be acceptable.”");
}
