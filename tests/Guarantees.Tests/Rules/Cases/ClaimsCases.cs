using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Family 4xx: claims.</summary>
internal static class ClaimsCases
{
    public static readonly RuleCase[] Cases =
    [
        // Duplicate id
        new("CLM401", "a claim's id twice", Claims("- id: no-tax-rise", "- id: city-could-repair"), "CLM401 31:9"),
        new(
            "CLM401",
            "a topic's id twice",
            Claims("{id: money, name", "{id: bridge, name"),
            "CLM401 17:10, CLM404 30:22, CLM404 40:14"
        ),
        new("CLM401", "an id in other case", Claims("- id: no-tax-rise", "- id: City-could-repair"), "CLM401 31:9, CLM402 31:9"),
        new(
            "CLM401",
            "a reader's and a speaker's id twice",
            Claims("{id: other, kind", "{id: writer, kind", "{id: mayor, name", "{id: clerk, name"),
            "CLM401 5:10, CLM401 14:10, CLM304 35:14"
        ),
        // Id is not kebab-case
        new("CLM402", "a capital", Claims("- id: no-tax-rise", "- id: No-tax-rise"), "CLM402 31:9"),
        new("CLM402", "a digit first", Claims("{id: ann, name", "{id: 2ann, name"), "CLM402 12:10, CLM304 23:14"),
        new("CLM402", "two hyphens", Claims("- id: no-tax-rise", "- id: no--tax-rise"), "CLM402 31:9"),
        new("CLM402", "a hyphen last", Claims("side: city", "side: city-"), "CLM402 12:50"),
        new("CLM402", "61 characters", Claims("- id: no-tax-rise", $"- id: {new string('a', 61)}"), "CLM402 31:9"),
        new("CLM402", "a letter outside ASCII", Claims("- id: no-tax-rise", "- id: nó-tax-rise"), "CLM402 31:9"),
        // Claim is out of order
        new(
            "CLM403",
            "two claims turned round",
            () => new SmallKnowledgeBase(TurnedRound("  - id: no-tax-rise", "  - id: bridge-closed", "relations:")),
            "CLM403 39:5"
        ),
        new(
            "CLM403",
            "the last claim first",
            () => new SmallKnowledgeBase(TurnedRound("  - id: city-could-repair", "  - id: bridge-closed", "relations:")),
            "CLM403 27:5"
        ),
        // Undeclared topic
        new("CLM404", "one letter off", Claims("topics: [money]", "topics: [mony]"), "CLM404 40:14"),
        new("CLM404", "the second of two topics", Claims("topics: [bridge, money]", "topics: [bridge, Money]"), "CLM404 30:22"),
        // Qualifier in the quote is not recorded
        new("CLM405", "a hedge in no field", Claims("    hedges: could\n", ""), "CLM405 21:12"),
        new(
            "CLM405",
            "a condition in no field",
            Claims("    conditions:\n      - {kind: if, quote: if the state pays}\n", ""),
            "CLM405 21:12"
        ),
        // Qualifier next to the quote is not covered
        new(
            "CLM406",
            "a quote cut short before its condition",
            Claims(
                "quote: the city could repair the bridge if the state pays",
                "quote: the city could repair the bridge",
                "    conditions:\n      - {kind: if, quote: if the state pays}\n",
                ""
            ),
            "CLM406 21:12, CLM601 sources/report.txt:1:52"
        ),
        new(
            "CLM406",
            "a negation between two fragments",
            Claims("quote: the mayor will not raise taxes", "quote: [the mayor will, raise taxes]"),
            "CLM406 33:12, CLM601 sources/report.txt:2:29"
        ),
        new(
            "CLM406",
            "a negation between two fragments, far from both",
            () =>
                new SmallKnowledgeBase(
                    SmallKnowledgeBase.Claims.Replace(
                        "quote: the mayor will not raise taxes",
                        "quote: [the mayor will, raise taxes]",
                        StringComparison.Ordinal
                    ),
                    SmallKnowledgeBase.Report.Replace(
                        "will not raise",
                        "will one two three four five not six seven eight nine ten raise",
                        StringComparison.Ordinal
                    )
                ),
            "CLM406 33:12, CLM601 sources/report.txt:2:29"
        ),
        // Name or number not in the report
        new(
            "CLM407",
            "a name from elsewhere",
            Claims("statement: The bridge is closed.", "statement: The Thames Bridge is closed."),
            "CLM407 44:16"
        ),
        new(
            "CLM407",
            "a number from elsewhere",
            Claims("statement: The bridge is closed.", "statement: The bridge is closed for 2 years."),
            "CLM407 44:16, CLM419 44:16"
        ),
        new(
            "CLM407",
            "another currency",
            Claims(
                "quote: The bridge is closed\n    statement: The bridge is closed.",
                "quote: The bridge is closed\n    statement: The bridge is closed for $2."
            ),
            "CLM407 44:16"
        ),
        new(
            "CLM407",
            "a number in words",
            Claims("statement: The bridge is closed.", "statement: The bridge is closed for two years."),
            "CLM407 44:16, CLM419 44:16"
        ),
        new(
            "CLM407",
            "a number with letters",
            Claims("statement: The bridge is closed.", "statement: The bridge is closed on the 5th."),
            "CLM407 44:16"
        ),
        new(
            "CLM407",
            "a capital that begins no sentence",
            Claims("statement: The bridge is closed.", "statement: The bridge is closed, Such as it is."),
            "CLM407 44:16"
        ),
        // Two claims quote the same passage
        new(
            "CLM408",
            "the same quote twice",
            Claims("quote: The bridge is closed", "quote: the mayor will not raise taxes"),
            "CLM403 41:5, CLM315 43:12, CLM408 43:12, CLM413 44:16, CLM601 sources/report.txt:2:46"
        ),
        new(
            "CLM408",
            "the same fragments twice",
            Claims(
                "quote: The bridge is closed",
                "quote: [The bridge, closed]",
                "quote: the mayor will not raise taxes",
                "quote: [The bridge, closed]"
            ),
            "CLM403 41:5, CLM408 43:12, CLM601 sources/report.txt:2:24, CLM601 sources/report.txt:2:57"
        ),
        // Unused `allow`
        new(
            "CLM409",
            "an allowance for nothing",
            Claims("    act: states", "    act: states\n    allow: [{code: CLM406, reason: none}]"),
            "CLM409 48:20"
        ),
        new(
            "CLM409",
            "one of two allowances for nothing",
            Claims(
                "    hedges: could\n",
                "    allow:\n      - {code: CLM405, reason: none}\n      - {code: CLM413, reason: none}\n"
            ),
            "CLM409 29:16"
        ),
        // `allow` names no suppressible rule
        new(
            "CLM410",
            "an error allowed",
            Claims("    act: states", "    act: states\n    allow: [{code: CLM201, reason: nearly}]"),
            "CLM410 48:20"
        ),
        new(
            "CLM410",
            "a rule that there is not",
            Claims("    act: states", "    act: states\n    allow: [{code: CLM499, reason: none}]"),
            "CLM410 48:20"
        ),
        // Knowledge base has no claims
        new(
            "CLM411",
            "no claim",
            File(SmallKnowledgeBase.Claims.Split("claims:")[0] + "claims: []\n"),
            "CLM411 18:9, CLM601 sources/report.txt:1:1, CLM601 sources/report.txt:2:1, CLM601 sources/report.txt:3:1"
        ),
        new(
            "CLM411",
            "no claim and no source",
            File("format: 1\ncurator: a\nreaders: [{id: a, kind: agent}]\nsources: []\nspeakers: []\ntopics: []\nclaims: []\n"),
            "CLM411 7:9"
        ),
        // Too many or repeated topics
        new("CLM412", "a topic twice", Claims("topics: [money]", "topics: [money, money]"), "CLM412 40:21"),
        new(
            "CLM412",
            "four topics",
            Claims(
                "topics: [money]",
                "topics: [money, bridge, roads, tolls]",
                "topics:\n",
                "topics:\n  - {id: roads, name: Roads, about: Roads.}\n  - {id: tolls, name: Tolls, about: Tolls.}\n"
            ),
            "CLM412 42:36"
        ),
        // Statement drops a qualifier
        new(
            "CLM413",
            "a statement without its negation",
            Claims("statement: The mayor will not raise taxes.", "statement: The mayor will raise taxes."),
            "CLM413 34:16"
        ),
        new(
            "CLM413",
            "a statement without its hedge and its condition",
            Claims("statement: The city could repair the bridge if the state pays.", "statement: The city repairs the bridge."),
            "CLM413 22:16, CLM413 22:16, CLM416 22:16, CLM416 22:16"
        ),
        // Condition kind does not match its words
        new("CLM414", "only-if without only", Claims("kind: if, quote", "kind: only-if, quote"), "CLM414 29:7"),
        new("CLM414", "a scope that is a condition", Claims("kind: if, quote", "kind: scope, quote"), "CLM414 29:7"),
        // Quote cuts off a hedge or condition
        new(
            "CLM415",
            "a hedge cut out of the quote",
            Claims(
                "quote: the city could repair the bridge if the state pays",
                "quote: [the city, repair the bridge if the state pays]"
            ),
            "CLM415 21:12"
        ),
        new(
            "CLM415",
            "a condition cut off the quote",
            Claims("quote: the city could repair the bridge if the state pays", "quote: the city could repair the bridge"),
            "CLM415 21:12"
        ),
        new(
            "CLM415",
            "half a condition in the quote",
            Claims(
                "quote: the city could repair the bridge if the state pays",
                "quote: the city could repair the bridge if the state"
            ),
            "CLM415 21:12"
        ),
        new(
            "CLM415",
            "a hedge cut out between fragments that touches one of them",
            Claims(
                "quote: the city could repair the bridge if the state pays",
                "quote: [the city, the bridge if the state pays]"
            ),
            "CLM415 21:12, CLM601 sources/report.txt:1:34"
        ),
        new(
            "CLM415",
            "words that a condition gates cut off the quote",
            Claims(
                "quote: the city could repair the bridge if the state pays",
                "quote: the city could",
                "quote: if the state pays}",
                "quote: if the state pays, gates: repair the bridge}"
            ),
            "CLM415 21:12"
        ),
        // Statement drops words of a hedge or condition
        new(
            "CLM416",
            "another payer in the statement's condition",
            Claims(
                "statement: The city could repair the bridge if the state pays.",
                "statement: The city could repair the bridge if the mayor pays."
            ),
            "CLM416 22:16"
        ),
        new(
            "CLM416",
            "a condition told by its first word only",
            Claims(
                "statement: The city could repair the bridge if the state pays.",
                "statement: The city could repair the bridge if the bridge is closed."
            ),
            "CLM416 22:16, CLM416 22:16"
        ),
        // Qualifier is in the wrong field
        new(
            "CLM417",
            "a condition among the hedges",
            Claims(
                "    hedges: could\n    conditions:\n      - {kind: if, quote: if the state pays}\n",
                "    hedges: [could, if the state pays]\n"
            ),
            "CLM405 21:12, CLM417 27:21"
        ),
        new("CLM417", "a hedge that weakens nothing", Claims("hedges: could", "hedges: [could, repair]"), "CLM417 27:21"),
        new(
            "CLM417",
            "a condition as a time",
            Claims("    conditions:\n      - {kind: if, quote: if the state pays}\n", "    when: if the state pays\n"),
            "CLM417 28:11"
        ),
        new("CLM417", "a hedge as a time", Claims("hedges: could", "when: could"), "CLM405 21:12, CLM417 27:11"),
        // Statement has a word that the report lacks
        new(
            "CLM419",
            "a verb of another meaning",
            Claims("statement: The bridge is closed.", "statement: The bridge is locked."),
            "CLM419 44:16"
        ),
        new(
            "CLM419",
            "a word of one's own beside the report's",
            Claims("statement: The bridge is closed.", "statement: The old bridge is finally closed."),
            "CLM419 44:16"
        ),
        // Act is not possible with these words
        new(
            "CLM418",
            "the report commits itself",
            Claims("level: report\n    act: states", "level: report\n    act: commits"),
            "CLM418 47:10"
        ),
        new("CLM418", "could as a commitment", Claims("act: offers", "act: commits"), "CLM418 26:10"),
        new("CLM418", "will not as a commitment", Claims("act: refuses", "act: commits"), "CLM418 39:10"),
        new(
            "CLM418",
            "a wish told as a fact",
            () =>
                new SmallKnowledgeBase(
                    SmallKnowledgeBase
                        .Claims.Replace(
                            "attributed: A clerk said the mayor",
                            "attributed: {A clerk said: clerk, the mayor wants: mayor}",
                            StringComparison.Ordinal
                        )
                        .Replace(
                            "quote: the mayor will not raise taxes",
                            "quote: the mayor wants higher taxes",
                            StringComparison.Ordinal
                        )
                        .Replace("The mayor will not raise taxes.", "The mayor wants higher taxes.", StringComparison.Ordinal),
                    SmallKnowledgeBase.Report.Replace(
                        "the mayor will not raise taxes",
                        "the mayor wants higher taxes",
                        StringComparison.Ordinal
                    )
                ),
            "CLM418 39:10"
        ),
        // Statement has a word that only its speaker resolves
        new(
            "CLM420",
            "a statement with we",
            Claims("statement: The mayor will not raise taxes.", "statement: We will not raise taxes."),
            "CLM420 34:16"
        ),
        new(
            "CLM420",
            "a quote with here that is its own statement",
            () =>
                new SmallKnowledgeBase(
                    SmallKnowledgeBase.Claims.Replace(
                        "quote: The bridge is closed\n    statement: The bridge is closed.\n",
                        "quote: The bridge here is closed\n",
                        StringComparison.Ordinal
                    ),
                    SmallKnowledgeBase.Report.Replace("The bridge is", "The bridge here is", StringComparison.Ordinal)
                ),
            "CLM420 41:5"
        ),
        // Quote in fragments has no statement
        new(
            "CLM421",
            "two fragments",
            Claims("quote: The bridge is closed\n    statement: The bridge is closed.\n", "quote: [The bridge, is closed]\n"),
            "CLM421 43:12"
        ),
        new(
            "CLM421",
            "two fragments of a relayed claim",
            Claims(
                "quote: the mayor will not raise taxes\n    statement: The mayor will not raise taxes.\n",
                "quote: [the mayor will not, raise taxes]\n"
            ),
            "CLM421 33:12"
        ),
    ];

    // Three headings in the order of the file; what stands under the first comes after what stands under the second.
    private static string TurnedRound(string first, string second, string end)
    {
        var claims = SmallKnowledgeBase.Claims;
        var (a, b, c) = (
            claims.IndexOf(first, StringComparison.Ordinal),
            claims.IndexOf(second, StringComparison.Ordinal),
            claims.IndexOf(end, StringComparison.Ordinal)
        );
        return claims[..a] + claims[b..c] + claims[a..b] + claims[c..];
    }
}
