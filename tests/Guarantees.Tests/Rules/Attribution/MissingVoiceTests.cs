using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class MissingVoiceTests
{
    [Fact]
    public void The_clerk_of_a_relay_is_missing() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  level: named
                  attributed: {|CLM315:{the mayor: mayor}|}
                  topics: [money]
                """,
                report: "{|CLM601:A clerk said|} the mayor will not raise taxes."
            )
            .Says(
                "\"A clerk said\" also governs these words, but is in no cue",
                "add this cue with its voice, nearest to the report first; if it governs other words, leave the claim as it is"
            );

    [Fact]
    public void Whoever_told_it_after_the_words_is_missing() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              level: named
              attributed: {|CLM315:{Ann Lee said that: ann}|}
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """,
            report: "Ann Lee said that the city could repair the bridge if the state pays, {|CLM601:according to a clerk|}."
        );
}
