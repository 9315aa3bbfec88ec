using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class WrongTypeTests
{
    [Fact]
    public void A_text_is_no_list() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  topics: {|CLM008:money|}
                """
            )
            .Says("`topics` takes a list; this is the text `money`", "write a list here");

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
            .Says("`act` takes text; this is nothing", "give it a value, or leave the key out");

    [Fact]
    public void A_text_is_no_claim() =>
        Verify.Base(claims: "- {|CLM008:a claim|}").Says("`claim` takes a map; this is the text `a claim`", "write a map here");

    [Fact]
    public void A_count_in_words_is_no_number() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:one|}, source: report}")
            .Says("`count` takes a whole number from 1 up; this is the text `one`", "write a whole number from 1 up here");

    [Fact]
    public void A_count_is_at_least_one() =>
        Verify.Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:0|}, source: report}");

    [Fact]
    public void A_count_fits_a_number() =>
        Verify.Base(speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: {|CLM008:99999999999|}, source: report}");

    [Fact]
    public void A_list_is_no_fragment() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: [{|CLM008:[The bridge]|}]
                  topics: [bridge]
                """
            )
            .Says("`quote` takes text; this is a list", "write text here");

    [Fact]
    public void A_map_is_no_ledger() =>
        Verify
            .Base(ledger: "{|CLM008:of: claim no-tax-rise|}")
            .Says("`the ledger` takes a list; this is a map", "write a list here");

    [Fact]
    public void A_day_exists() =>
        Verify
            .Base(
                ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: {|CLM008:2026-02-30|}, verdict: accepted}"
            )
            .Says(
                "`date` takes a day as year-month-day, such as 2026-11-22; this is the text `2026-02-30`",
                "write a day as year-month-day, such as 2026-11-22 here"
            );

    [Fact]
    public void A_day_is_written_year_first() =>
        Verify.Base(
            ledger: "- {of: claim no-tax-rise, digest: v2:…, reviewer: other, date: {|CLM008:22.11.2026|}, verdict: accepted}"
        );

    [Fact]
    public void A_review_names_the_kind_of_its_item() =>
        Verify
            .Base(ledger: "- {of: {|CLM008:no-tax-rise|}, digest: v1:0, reviewer: other, date: 2026-11-22, verdict: accepted}")
            .Says(
                "`of` takes `claim ID`, `relation FROM..TO` or `skipped SOURCE LINE:COLUMN`; this is the text `no-tax-rise`",
                "write `claim ID`, `relation FROM..TO` or `skipped SOURCE LINE:COLUMN` here"
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
    public void A_list_is_no_knowledge_base() =>
        Verify.File("{|CLM008:- a|}\n- b\n").Says("`knowledge base` takes a map; this is a list", "write a map here");
}
