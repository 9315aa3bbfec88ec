using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class UnknownKeyTests
{
    [Fact]
    public void A_key_with_a_letter_missing_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  {|CLM006:atributed|}: A clerk said the mayor
                  topics: [money]
                """
            )
            .Says("unknown key `atributed` in a claim", "did you mean `attributed`?");

    [Fact]
    public void A_key_in_capitals_is_another_key() =>
        Verify
            .Base(
                head: """
                {|CLM007:format: 1|}
                {|CLM006:Curator|}: writer
                """
            )
            .Says("unknown key `Curator` in a knowledge base", "did you mean `curator`?");

    [Fact]
    public void A_key_of_another_item_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  conditions:
                    - {|CLM007:{{|CLM006:type|}: if, quote: if the state pays}|}
                  topics: [bridge, money]
                """
            )
            .Says("unknown key `type` in a condition", "use one of kind, quote, gates, by");

    [Fact]
    public void A_merge_key_is_unknown() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: The bridge is closed
                  {|CLM006:<<|}: x
                  topics: [bridge]
                """
            )
            .Says(
                "unknown key `<<` in a claim",
                "use one of id, source, quote, paragraph, statement, speaker, through, level, attributed, act, hedges, conditions, when, topics, by, allow, note"
            );
}
