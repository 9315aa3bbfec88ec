using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Family 3xx: who speaks, and how the report names them.</summary>
internal static class AttributionCases
{
    private const string Clerk = "  - {id: clerk, name: a clerk, kind: unnamed, count: 1, source: report}\n";

    public static readonly RuleCase[] Cases =
    [
        // Level does not match the nearest voice
        new(
            "CLM301",
            "the level of the speaker instead of the voice nearest to the report",
            Claims("level: unnamed-one", "level: named"),
            "CLM301 37:12"
        ),
        new("CLM301", "one person for several", Claims("kind: unnamed, count: 1", "kind: unnamed, count: 2"), "CLM301 37:12"),
        new(
            "CLM301",
            "a group counted as a person",
            Claims("kind: unnamed, count: 1, source", "kind: group, source"),
            "CLM301 37:12"
        ),
        new("CLM301", "the report's voice under a name", Claims("level: report", "level: named"), "CLM301 46:12"),
        // Missing attribution
        new(
            "CLM302",
            "no attributing words",
            Claims("    attributed: A clerk said the mayor\n", ""),
            "CLM302 37:12, CLM601 sources/report.txt:2:1"
        ),
        new(
            "CLM302",
            "an empty list of them",
            Claims("attributed: A clerk said the mayor", "attributed: []"),
            "CLM302 37:12, CLM601 sources/report.txt:2:1"
        ),
        new(
            "CLM302",
            "nobody credited, and no words that say so",
            Claims("speaker: report\n    level: report", "speaker: uncredited\n    level: uncredited"),
            "CLM302 46:12"
        ),
        // Report's own claim has an attribution
        new(
            "CLM303",
            "attributing words for the report's voice",
            Claims("    level: report", "    level: report\n    attributed: The bridge"),
            "CLM303 47:17"
        ),
        new(
            "CLM303",
            "the report through itself",
            Claims(
                "    through: [clerk]\n    level: unnamed-one\n    attributed: A clerk said the mayor\n",
                "    through: [report]\n    level: report\n"
            ),
            "CLM303 36:14, CLM601 sources/report.txt:2:1"
        ),
        // Undeclared speaker
        new("CLM304", "one letter off in the speaker", Claims("speaker: mayor", "speaker: major"), "CLM304 35:14"),
        new("CLM304", "one letter off in the voices between", Claims("through: [clerk]", "through: [clark]"), "CLM304 36:15"),
        new(
            "CLM304",
            "a member that nobody declares",
            Claims("name: a clerk, kind: unnamed, count: 1", "name: a clerk, kind: unnamed, count: 1, members: [deputy]"),
            "CLM304 13:67"
        ),
        // Unnamed speaker has no source
        new("CLM305", "an unnamed person of no source", Claims("count: 1, source: report", "count: 1"), "CLM305 13:5"),
        new(
            "CLM305",
            "a group of no source",
            Claims(Clerk, $"{Clerk}  - {{id: people, name: people, kind: group}}\n"),
            "CLM305 14:5"
        ),
        new(
            "CLM106",
            "a source that nobody declares",
            Claims("count: 1, source: report", "count: 1, source: reprot"),
            "CLM106 13:65"
        ),
        new(
            "CLM106",
            "a basis in a source that nobody declares",
            Claims("count: 1, source: report", "count: 1, source: reprot, basis: no such words"),
            "CLM106 13:65"
        ),
        // Speaker belongs to another source
        new(
            "CLM306",
            "the speaker of another source",
            Claims(
                "kind: person}\ntopics",
                "kind: person, source: other}\ntopics",
                "    about: A report made up for tests.\n",
                Other
            ),
            "CLM306 39:14, CLM601 sources/report.txt:1:1, CLM601 sources/report.txt:2:1, CLM601 sources/report.txt:3:1"
        ),
        new(
            "CLM306",
            "the voice of another source",
            Claims("count: 1, source: report", "count: 1, source: other", "    about: A report made up for tests.\n", Other),
            "CLM306 40:15, CLM601 sources/report.txt:1:1, CLM601 sources/report.txt:2:1, CLM601 sources/report.txt:3:1"
        ),
        // Count does not match the members
        new(
            "CLM307",
            "a member too few",
            Claims(
                "count: 1, source: report",
                "count: 2, source: report, members: [mayor]",
                "level: unnamed-one",
                "level: unnamed-several"
            ),
            "CLM307 13:54"
        ),
        new(
            "CLM307",
            "members that count more than there are numbers",
            Claims(
                Clerk,
                $"{Clerk}  - {{id: a, name: aides, kind: unnamed, count: 2147483647, source: report}}\n  - {{id: b, name: boys, kind: unnamed, count: 2147483647, source: report, members: [a, bo]}}\n  - {{id: bo, name: bo, kind: unnamed, count: 1, source: report}}\n"
            ),
            "CLM307 15:47"
        ),
        // Missing or unexpected count
        new("CLM308", "an unnamed person without a count", Claims("kind: unnamed, count: 1", "kind: unnamed"), "CLM308 13:38"),
        new(
            "CLM308",
            "a person with a count",
            Claims("kind: person, side: city", "kind: person, side: city, count: 1"),
            "CLM308 12:63"
        ),
        // Basis not found in source
        new(
            "CLM309",
            "a basis in other words",
            Claims("source: report}\n  - {id: mayor", "source: report, basis: saw the mayor}\n  - {id: mayor"),
            "CLM309 13:80"
        ),
        new(
            "CLM309",
            "a basis of no source at all",
            Claims("kind: person, side: city", "kind: person, side: city, basis: as an engineer"),
            "CLM309 12:63"
        ),
        // Speaker id or kind is reserved
        new(
            "CLM310",
            "the report declared",
            Claims(Clerk, $"{Clerk}  - {{id: report, name: the paper, kind: institution}}\n"),
            "CLM310 14:10"
        ),
        new(
            "CLM310",
            "a speaker of a built-in kind",
            Claims(Clerk, $"{Clerk}  - {{id: nobody, name: nobody, kind: uncredited}}\n"),
            "CLM310 14:38"
        ),
        // Voice appears twice in a claim
        new(
            "CLM311",
            "the speaker through himself",
            Claims(
                "speaker: mayor\n    through: [clerk]",
                "speaker: clerk\n    through: [clerk]",
                "{id: mayor, name: the mayor,",
                "{id: mayor, name: the head of the city,"
            ),
            "CLM311 36:15"
        ),
        new("CLM311", "the same voice twice", Claims("through: [clerk]", "through: [clerk, clerk]"), "CLM311 36:22"),
        new(
            "CLM311",
            "the same voice twice, and then another",
            Claims("through: [clerk]", "through: [clerk, clerk, ann]"),
            "CLM311 36:22, CLM313 38:17"
        ),
        // Speaker is a member of itself
        new(
            "CLM312",
            "a member of itself",
            Claims(Clerk, $"{Clerk}  - {{id: people, name: people, kind: group, source: report, members: [people]}}\n"),
            "CLM312 14:71"
        ),
        new(
            "CLM312",
            "a circle of two",
            Claims(
                Clerk,
                $"{Clerk}  - {{id: a, name: a, kind: group, source: report, members: [clerk, b]}}\n  - {{id: b, name: b, kind: group, source: report, members: [a]}}\n"
            ),
            "CLM312 15:61"
        ),
        // Attribution and voices do not match
        new(
            "CLM313",
            "a voice between left out, the level made to fit",
            Claims("through: [clerk]\n    level: unnamed-one", "through: []\n    level: named"),
            "CLM313 38:17"
        ),
        new(
            "CLM313",
            "another speaker than the words name",
            Claims("speaker: ann", "speaker: mayor"),
            "CLM313 25:17, CLM313 25:17"
        ),
        new(
            "CLM313",
            "words whose last name is another person's too",
            Claims(Clerk, $"{Clerk}  - {{id: bo, name: Bo Lee, kind: person}}\n"),
            "CLM313 26:17"
        ),
        new(
            "CLM313",
            "a cue bound to another voice than it names",
            Claims("attributed: Ann Lee said that", "attributed: {Ann Lee said that: mayor}", "speaker: ann", "speaker: mayor"),
            "CLM313 25:17, CLM313 25:17"
        ),
        new(
            "CLM313",
            "a cue that names nobody",
            Claims("attributed: A clerk said the mayor", "attributed: [{cue: A clerk, voice: clerk}, {cue: said, voice: mayor}]"),
            "CLM313 38:48"
        ),
        new(
            "CLM313",
            "a person for \"it\"",
            () =>
                new SmallKnowledgeBase(
                    SmallKnowledgeBase.Claims.Replace(
                        "attributed: Ann Lee said that",
                        "attributed: {It said that: ann}",
                        StringComparison.Ordinal
                    ),
                    SmallKnowledgeBase.Report.Replace("Ann Lee said", "It said", StringComparison.Ordinal)
                ),
            "CLM313 25:17"
        ),
        new(
            "CLM313",
            "words that name nobody",
            Claims("attributed: Ann Lee said that", "attributed: said that"),
            "CLM313 25:17, CLM315 25:17, CLM601 sources/report.txt:1:1"
        ),
        // Voice of the sentence is missing
        new(
            "CLM315",
            "the clerk of a relay left out",
            Claims(
                "    through: [clerk]\n    level: unnamed-one\n    attributed: A clerk said the mayor\n",
                "    level: named\n    attributed: {the mayor: mayor}\n"
            ),
            "CLM315 37:17, CLM601 sources/report.txt:2:1"
        ),
        new(
            "CLM315",
            "who told it, after the words",
            () =>
                new SmallKnowledgeBase(
                    SmallKnowledgeBase.Claims.Replace(
                        "attributed: Ann Lee said that",
                        "attributed: {Ann Lee said that: ann}",
                        StringComparison.Ordinal
                    ),
                    SmallKnowledgeBase.Report.Replace(
                        "if the state pays.",
                        "if the state pays, according to a clerk.",
                        StringComparison.Ordinal
                    )
                ),
            "CLM315 25:17, CLM601 sources/report.txt:1:71"
        ),
        new(
            "CLM315",
            "a sentence that credits somebody, and a claim that has lost it",
            Claims(
                "    speaker: mayor\n    through: [clerk]\n    level: unnamed-one\n    attributed: A clerk said the mayor\n",
                ""
            ),
            "CLM315 33:12, CLM418 35:10, CLM601 sources/report.txt:2:1"
        ),
        new(
            "CLM315",
            "a quotation that goes on after its credit, in the report's own voice",
            Report("The bridge is closed.", "“The bridge is closed.”"),
            "CLM315 43:12"
        ),
        // Cues name other voices than the claim
        new(
            "CLM314",
            "another speaker than the cues",
            Claims(
                "attributed: Ann Lee said that",
                "attributed: {Ann Lee said that: ann}",
                "speaker: ann",
                "speaker: clerk\n    through: [ann]"
            ),
            "CLM314 26:17"
        ),
        new(
            "CLM314",
            "voices in another order",
            Claims("attributed: A clerk said the mayor", "attributed: {the mayor: mayor, A clerk said: clerk}"),
            "CLM314 38:17"
        ),
        new(
            "CLM314",
            "another voice between than the cues, the speaker left out",
            Claims(
                "    speaker: mayor\n    through: [clerk]\n    level: unnamed-one\n    attributed: A clerk said the mayor",
                "    through: [ann]\n    attributed: {A clerk said: clerk, the mayor: mayor}"
            ),
            "CLM313 36:17, CLM314 36:17"
        ),
    ];

    // A second source; its file is the same, so that its words are found.
    private const string Other = """
            about: A report made up for tests.
          - id: other
            file: sources/report.txt
            sha256: SHA256
            about: The same once more.

        """;
}
