using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class UndeclaredSourceTests
{
    [Fact]
    public void A_claim_names_an_undeclared_source() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  source: {|CLM106:reprot|}
                  quote: The bridge is closed
                  topics: [bridge]
                """
            )
            .Says("unknown source `reprot`", "did you mean `report`?");

    [Fact]
    public void A_skipped_passage_names_an_undeclared_source() =>
        Verify.Base(skipped: "- {source: {|CLM106:Report|}, quote: Comments, reason: furniture}");

    [Fact]
    public void A_speaker_names_an_undeclared_source() =>
        Verify.Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, source: {|CLM106:reprot|}}");

    [Fact]
    public void A_basis_is_not_searched_in_an_undeclared_source() =>
        Verify.Base(
            speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, source: {|CLM106:reprot|}, basis: no such words}"
        );
}
