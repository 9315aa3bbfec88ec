using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class DroppedRefusalTests
{
    [Fact]
    public void What_was_ruled_out_is_not_promised() =>
        Verify
            .Draft("Trump favored “{|CLM823:the deployment of American troops to Ukraine|},” the report says.")
            .Says(
                "“the deployment of American troops to Ukraine,”: the report's “ruling” is left out, so the refusal reads like an offer"
            );

    [Fact]
    public void A_negation_of_another_verb_does_not_refuse() =>
        Verify.Draft("Trump, who did not smile, wants “{|CLM823:NATO expansion to include Kyiv|},” the report says.");

    [Fact]
    public void A_refusal_may_be_told_in_other_words() =>
        Verify.Draft("There would be no “deployment of American troops to Ukraine”: Trump firmly ruled it out, the report says.");
}
