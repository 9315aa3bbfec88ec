using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Relations;

public sealed class DuplicateRelationTests
{
    [Fact]
    public void A_relation_is_reported_once() =>
        Verify
            .Base(
                relations: """
                - {from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}
                - {|CLM503:{from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}|}
                """
            )
            .Says(
                "`city-could-repair` and `bridge-closed` are already related",
                "keep one relation, with the most specific type"
            );

    [Fact]
    public void A_reversed_undirected_relation_is_a_duplicate() =>
        Verify.Base(
            relations: """
            - {from: city-could-repair, to: bridge-closed, type: distinct, note: It is so.}
            - {|CLM503:{from: bridge-closed, to: city-could-repair, type: distinct, note: It is so.}|}
            """
        );

    [Fact]
    public void Two_claims_agree_and_conflict() =>
        Verify
            .Base(
                relations: """
                - {from: city-could-repair, to: bridge-closed, type: agrees, note: It is so.}
                - {|CLM503:{from: city-could-repair, to: bridge-closed, type: conflicts, note: It is so.}|}
                """
            )
            .Says("`city-could-repair` and `bridge-closed` both agree and conflict", "keep the right one");

    [Fact]
    public void Two_claims_agree_there_and_conflict_back() =>
        Verify.Base(
            relations: """
            - {from: city-could-repair, to: bridge-closed, type: agrees, note: It is so.}
            - {|CLM503:{from: bridge-closed, to: city-could-repair, type: conflicts, note: It is so.}|}
            """
        );
}
