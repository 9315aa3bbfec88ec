using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class WrongTypeTests
{
    [Fact]
    public void A_text_is_not_a_list() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  topics: {|CLM008:money|}
                """
            )
            .Says("`topics` must be a list, not the text `money`", "write a list");

    [Fact]
    public void A_key_with_nothing_after_it_has_no_value() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  act:{|CLM008:|}
                  topics: [bridge]
                """
            )
            .Says("`act` must be text, not nothing", "add a value, or leave the key out");

    [Fact]
    public void A_text_is_not_a_claim() =>
        Verify.Base(claims: "- {|CLM008:a claim|}").Says("`claim` must be a map, not the text `a claim`", "write a map");

    [Fact]
    public void A_count_in_words_is_not_a_number() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:one|}, source: report}")
            .Says("`count` must be a positive whole number, not the text `one`", "write a positive whole number");

    [Fact]
    public void A_count_is_at_least_one() =>
        Verify.Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:0|}, source: report}");

    [Fact]
    public void A_count_fits_a_number() =>
        Verify.Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:99999999999|}, source: report}");

    [Fact]
    public void A_list_is_not_a_fragment() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: [{|CLM008:[The bridge]|}]
                  topics: [bridge]
                """
            )
            .Says("`quote` must be text, not a list", "write text");

    [Fact]
    public void A_map_is_not_a_ledger() =>
        Verify.Base(ledger: "{|CLM008:of: claim no-tax-rise|}").Says("`the ledger` must be a list, not a map", "write a list");

    [Fact]
    public void A_date_must_exist() =>
        Verify
            .Base(
                ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: {|CLM008:2026-02-30|}, verdict: accepted}"
            )
            .Says(
                "`date` must be a date as year-month-day, such as 2026-11-22, not the text `2026-02-30`",
                "write a date as year-month-day, such as 2026-11-22"
            );

    [Fact]
    public void A_date_starts_with_the_year() =>
        Verify.Base(
            ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: {|CLM008:22.11.2026|}, verdict: accepted}"
        );

    [Fact]
    public void A_review_names_the_kind_of_its_item() =>
        Verify
            .Base(ledger: "- {of: {|CLM008:no-tax-rise|}, digest: v1:0, reviewer: other, date: 2026-11-22, verdict: accepted}")
            .Says(
                "`of` must be `claim ID`, `relation FROM..TO` or `skipped SOURCE LINE:COLUMN`, not the text `no-tax-rise`",
                "write `claim ID`, `relation FROM..TO` or `skipped SOURCE LINE:COLUMN`"
            );

    [Fact]
    public void A_review_of_a_relation_names_both_ends() =>
        Verify.Base(
            ledger: "- {of: {|CLM008:relation no-tax-rise|}, digest: v1:0, reviewer: other, date: 2026-11-22, verdict: accepted}"
        );

    [Fact]
    public void A_review_of_a_skipped_passage_names_its_line_and_column() =>
        Verify.Base(
            ledger: "- {of: {|CLM008:skipped report 3|}, digest: v1:0, reviewer: other, date: 2026-11-22, verdict: accepted}"
        );

    [Fact]
    public void A_list_is_not_a_knowledge_base() =>
        Verify.File("{|CLM008:- a|}\n- b\n").Says("`knowledge base` must be a map, not a list", "write a map");
}
