using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Relations;

public sealed class SelfRelationTests
{
    [Fact]
    public void A_claim_does_not_elaborate_itself() =>
        Verify
            .Base(
                relations: "- {|CLM502:{from: city-could-repair, to: city-could-repair, type: elaborates, note: Tells how it could be opened.}|}"
            )
            .Says("`city-could-repair` is related to itself", "name the other claim, or remove the relation");

    [Fact]
    public void A_claim_does_not_conflict_with_itself() =>
        Verify.Base(
            relations: "- {|CLM502:{from: city-could-repair, to: city-could-repair, type: {|CLM504:conflicts|}, note: Tells how it could be opened.}|}"
        );
}
