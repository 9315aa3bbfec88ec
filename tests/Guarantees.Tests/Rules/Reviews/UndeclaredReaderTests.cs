using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Reviews;

public sealed class UndeclaredReaderTests
{
    [Fact]
    public void A_reviewer_is_declared() =>
        Verify
            .Base(
                ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: {|CLM706:somebody|}, date: 2026-11-22, verdict: accepted}"
            )
            .Says("unknown reader `somebody`", "declare them under `readers`, with a kind");

    [Fact]
    public void The_curator_is_declared() =>
        Verify
            .Base(
                head: """
                format: 1
                curator: {|CLM706:writr|}
                """
            )
            .Says("unknown reader `writr`", "did you mean `writer`?");

    [Fact]
    public void The_writer_of_a_claim_is_declared() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: The bridge is closed
              by: {|CLM706:another|}
              topics: [bridge]
            """
        );

    [Fact]
    public void The_writer_of_a_relation_is_declared() =>
        Verify.Base(
            relations: "- {from: city-could-repair, to: bridge-closed, type: elaborates, by: {|CLM706:another|}, note: Tells how it could be opened.}"
        );
}
