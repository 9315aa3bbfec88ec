using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DroppedRefusalTests
{
    [Fact]
    public void Ruled_out_words_are_not_an_offer() =>
        Verify
            .Draft("Trump favored “{|CLM823:the deployment of American troops to Ukraine|},” the report says.")
            .Says(
                "“the deployment of American troops to Ukraine,”: the report's “ruling” is left out, so the refusal reads like an offer"
            );

    [Fact]
    public void A_negation_of_another_verb_is_not_a_refusal() =>
        Verify.Draft("Trump, who did not smile, wants “{|CLM823:NATO expansion to include Kyiv|},” the report says.");

    [Fact]
    public void A_refusal_may_be_paraphrased() =>
        Verify.Draft("There would be no “deployment of American troops to Ukraine”: Trump firmly ruled it out, the report says.");
}
