using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class MissingFieldTests
{
    [Fact]
    public void A_relation_needs_a_note() =>
        Verify
            .Base(relations: "- {|CLM007:{from: city-could-repair, to: bridge-closed, type: elaborates}|}")
            .Says("this relation has no `note`", "add `note`: Why, in one sentence.");

    [Fact]
    public void A_condition_needs_a_kind() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  conditions:
                    - {|CLM007:{quote: if the state pays}|}
                  topics: [bridge, money]
                """
            )
            .Says("this condition has no `kind`", "add `kind`: The kind of condition.");

    [Fact]
    public void A_speaker_needs_a_name() =>
        Verify
            .Base(speakers: "- {|CLM007:{id: clerk, kind: unnamed, count: 1, source: report}|}")
            .Says(
                "this speaker has no `name`",
                "add `name`: The name to show; may be left out for a group whose members are all named persons."
            );

    [Fact]
    public void An_empty_list_of_topics_is_none() =>
        Verify
            .Base(
                claims: """
                - {|CLM007:id: no-tax-rise|}
                  quote: the mayor will not raise taxes
                  topics: []
                """
            )
            .Says("this claim has no `topics`", "add `topics`: One to three topics.");

    [Fact]
    public void An_empty_list_is_not_a_quote() =>
        Verify
            .Base(
                claims: """
                - {|CLM007:id: bridge-closed|}
                  quote: []
                  topics: [bridge]
                """
            )
            .Says("this claim has no `quote`", "add `quote`: The report's words, exactly as printed.");

    [Fact]
    public void A_dispute_needs_a_note() =>
        Verify
            .Base(
                ledger: "- {|CLM007:{of: claim no-tax-rise, digest: v2:…, reviewer: other, date: 2026-11-22, verdict: disputed}|}"
            )
            .Says("this review has no `note`", "add `note`: The reason; required for disputed.");

    [Fact]
    public void A_knowledge_base_has_a_list_of_speakers() =>
        Verify
            .File(
                SmallKnowledgeBase
                    .Claims.Replace("format: 1", "{|CLM007:format: 1|}", StringComparison.Ordinal)
                    .Replace("speakers:\n", "{|CLM006:people|}:\n", StringComparison.Ordinal)
            )
            .Says("this knowledge base has no `speakers`", "add `speakers`: The speakers in the reports.");
}
