using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class AttributionMismatchTests
{
    [Fact]
    public void An_acronym_that_reads_like_a_pronoun_names_its_speaker() =>
        Verify.Base(
            speakers: "- {id: who, name: WHO, kind: institution}",
            claims: """
            - id: toll-high
              quote: the toll is high
              attributed: {WHO said: who}
              topics: [bridge]
            """,
            report: "WHO said the toll is high."
        );

    [Fact]
    public void A_voice_named_by_the_words_is_missing() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  speaker: mayor
                  through: []
                  level: named
                  attributed: {|CLM313:A clerk said the mayor|}
                  topics: [money]
                """
            )
            .Says(
                "is clerk a voice of this claim? the attributing words name them",
                "if so, add clerk to `through`, or make them the speaker; if not, have the claim accepted"
            );

    [Fact]
    public void The_words_name_another_speaker() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: mayor
                  level: named
                  attributed: {|CLM313:{|CLM313:Ann Lee said that|}|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "do the attributing words mean mayor? they have no word of their name, role or other names",
                "if not, correct `speaker` or `through`; if so, add the words to `also` of mayor, or have the claim accepted"
            )
            .Says(
                "is ann a voice of this claim? the attributing words name them",
                "if so, add ann to `through`, or make them the speaker; if not, have the claim accepted"
            );

    [Fact]
    public void A_shared_last_name_may_mean_either_person() =>
        Verify
            .Base(
                speakers: "- {id: bo, name: Bo Lee, kind: person}",
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  level: named
                  attributed: {|CLM313:Ann Lee said that|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "is bo a voice of this claim? the attributing words name them",
                "if so, add bo to `through`, or make them the speaker; if not, have the claim accepted"
            );

    [Fact]
    public void A_cue_names_a_speaker_other_than_its_voice() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: mayor
                  level: named
                  attributed: {|CLM313:{|CLM313:{Ann Lee said that: mayor}|}|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """
            )
            .Says(
                "does this cue mean mayor? it has no word of their name, role or other names",
                "if not, give the cue another voice; if so, add the words to `also` of mayor, or have the claim accepted"
            );

    [Fact]
    public void A_cue_names_nobody() =>
        Verify.Base(
            claims: """
            - id: no-tax-rise
              quote: the mayor will not raise taxes
              speaker: mayor
              through: [clerk]
              level: unnamed-one
              attributed: [{cue: A clerk, voice: clerk}, {|CLM313:{cue: said, voice: mayor}|}]
              topics: [money]
            """
        );

    [Fact]
    public void A_thing_cannot_be_a_person() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  level: named
                  attributed: {|CLM313:{It said that: ann}|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """,
                report: "It said that the city could repair the bridge if the state pays."
            )
            .Says("can \"it\" mean ann, a person?", "if not, give the cue another voice; if so, have the claim accepted");

    [Fact]
    public void The_words_name_nobody() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  level: named
                  attributed: {|CLM313:{|CLM315:said that|}|}
                  hedges: could
                  conditions:
                    - {kind: if, quote: if the state pays}
                  topics: [bridge, money]
                """,
                report: "{|CLM601:Ann Lee said that|} the city could repair the bridge if the state pays."
            )
            .Says(
                "do the attributing words mean ann? they have no word of their name, role or other names",
                "if not, correct `speaker` or `through`; if so, add the words to `also` of ann, or have the claim accepted"
            );

    [Fact]
    public void A_pronoun_names_the_person_it_refers_to() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: She said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """,
            report: "She said that the city could repair the bridge if the state pays."
        );

    [Fact]
    public void A_role_names_a_speaker() =>
        Verify.Base(
            speakers: "- {id: ann, name: Ann Lee, role: chief engineer, kind: person}",
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: The engineer said that
              hedges: could
              conditions:
                - {kind: if, quote: if the state pays}
              topics: [bridge, money]
            """,
            report: "The engineer said that the city could repair the bridge if the state pays."
        );

    [Theory]
    [InlineData("an aide who said")]
    [InlineData("engineers said")]
    public void Part_of_the_description_of_unnamed_people_names_nobody(string name) =>
        Verify.Base(speakers: $"- {{id: aide, name: {name}, kind: unnamed, count: 1, source: report}}");
}
