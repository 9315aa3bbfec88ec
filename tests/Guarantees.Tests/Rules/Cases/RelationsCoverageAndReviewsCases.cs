using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Families 5xx to 7xx: relations, coverage, reviews.</summary>
internal static class RelationsCoverageAndReviewsCases
{
    private const string Relation =
        "  - {from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}\n";
    private const string OldDigest = "v2:0000000000000000-0000000000000000-0000000000000000-0000000000000000";

    public static readonly RuleCase[] Cases =
    [
        // Relation refers to an unknown claim
        new("CLM501", "one letter off at the far end", Claims("to: bridge-closed", "to: bridge-close"), "CLM501 50:35"),
        new(
            "CLM501",
            "both ends unknown",
            Claims("from: city-could-repair, to: bridge-closed", "from: x, to: y"),
            "CLM501 50:12, CLM501 50:19"
        ),
        new(
            "CLM501",
            "agreement with a claim that there is not",
            Claims("to: bridge-closed, type: elaborates", "to: nothing, type: agrees"),
            "CLM501 50:35"
        ),
        new("CLM501", "an end in other case", Claims("to: bridge-closed", "to: Bridge-closed"), "CLM501 50:35"),
        // Claim is related to itself
        new("CLM502", "a claim related to itself", Claims("to: bridge-closed", "to: city-could-repair"), "CLM502 50:5"),
        new(
            "CLM502",
            "a claim in conflict with itself",
            Claims("to: bridge-closed, type: elaborates", "to: city-could-repair, type: conflicts"),
            "CLM502 50:5, CLM504 50:60"
        ),
        // Claims are already related
        new("CLM503", "the same relation twice", Claims(Relation, Relation + Relation), "CLM503 51:5"),
        new(
            "CLM503",
            "an undirected relation turned round",
            Claims(
                Relation,
                Between("city-could-repair", "bridge-closed", "distinct")
                    + Between("bridge-closed", "city-could-repair", "distinct")
            ),
            "CLM503 51:5"
        ),
        // Within a report two speakers agree or conflict
        new(
            "CLM504",
            "a speaker who agrees with herself",
            Claims(
                Relation,
                Between("city-could-repair", "no-tax-rise", "agrees"),
                "speaker: mayor\n    through: [clerk]\n    level: unnamed-one",
                "speaker: ann\n    level: named"
            ),
            "CLM313 37:17, CLM313 37:17, CLM313 37:17, CLM504 49:54"
        ),
        new(
            "CLM504",
            "a speaker in conflict with herself",
            Claims(
                Relation,
                Between("city-could-repair", "no-tax-rise", "conflicts"),
                "speaker: mayor\n    through: [clerk]",
                "speaker: ann\n    through: [clerk]"
            ),
            "CLM313 38:17, CLM313 38:17, CLM504 50:54"
        ),
        new("CLM504", "a report that repeats itself", Claims("type: elaborates", "type: repeats"), "CLM504 50:56"),
        // Claims both agree and conflict
        new(
            "CLM503",
            "both at once",
            Claims(
                Relation,
                Between("city-could-repair", "bridge-closed", "agrees")
                    + Between("city-could-repair", "bridge-closed", "conflicts")
            ),
            "CLM503 51:5"
        ),
        new(
            "CLM503",
            "the one there, the other back",
            Claims(
                Relation,
                Between("city-could-repair", "bridge-closed", "agrees")
                    + Between("bridge-closed", "city-could-repair", "conflicts")
            ),
            "CLM503 51:5"
        ),
        // Text is not covered by any claim
        new(
            "CLM601",
            "a sentence without a claim",
            Report("The bridge is closed.", "The bridge is closed. Boats run."),
            "CLM601 sources/report.txt:2:68"
        ),
        new(
            "CLM601",
            "two passages, in the order of the report",
            Report("taxes. The", "taxes. Zebras cross. The", "Comments", "Comments Apples"),
            "CLM601 sources/report.txt:2:46, CLM601 sources/report.txt:3:10"
        ),
        new(
            "CLM601",
            "a skipped passage that is gone",
            Claims("skipped:\n  - {source: report, quote: Comments, reason: furniture}\n", ""),
            "CLM601 sources/report.txt:3:1"
        ),
        // Skipped passage is quoted by a claim
        new(
            "CLM602",
            "a heading that is a claim too",
            Claims("quote: Comments", "quote: The bridge is closed"),
            "CLM602 52:29, CLM601 sources/report.txt:3:1"
        ),
        new(
            "CLM602",
            "one fragment of a claim skipped",
            Claims(
                "quote: The bridge is closed",
                "quote: [The bridge is, closed]",
                "skipped:\n",
                "skipped:\n  - {source: report, quote: closed, reason: heading}\n"
            ),
            "CLM602 52:29"
        ),
        new(
            "CLM602",
            "one fragment of what is skipped in a claim",
            Claims("quote: Comments", "quote: [A clerk said, bridge is]"),
            "CLM602 52:29, CLM601 sources/report.txt:3:1"
        ),
        new(
            "CLM602",
            "a part of a claim skipped",
            Claims("skipped:\n", "skipped:\n  - {source: report, quote: is closed, reason: heading}\n"),
            "CLM602 52:29"
        ),
        // Unknown skip reason
        new("CLM009", "a reason of one's own", Claims("reason: furniture", "reason: boring"), "CLM009 52:47"),
        new("CLM009", "a skip reason one letter off", Claims("reason: furniture", "reason: furnitur"), "CLM009 52:47"),
        // Item has not been reviewed
        new(
            "CLM701",
            "nothing reviewed",
            () => new SmallKnowledgeBase(),
            "CLM701 19:5, CLM701 31:5, CLM701 41:5, CLM701 50:5, CLM701 52:5"
        ),
        new(
            "CLM701",
            "one claim reviewed",
            Ledger(Entry("claim no-tax-rise")),
            "CLM701 19:5, CLM701 41:5, CLM701 50:5, CLM701 52:5"
        ),
        // Item changed after its review
        new("CLM702", "a claim that changed", Ledger(Entry("claim no-tax-rise", digest: OldDigest)), "CLM702 31:5"),
        new(
            "CLM702",
            "two verdicts on what it was, of which the newest is told",
            Ledger(
                Entry("claim no-tax-rise", digest: OldDigest, date: "2026-11-21")
                    + Entry("claim no-tax-rise", digest: OldDigest, date: "2026-11-20")
            ),
            "CLM702 31:5"
        ),
        new(
            "CLM702",
            "a relation and a skipped passage that changed",
            Ledger(
                Entry("relation city-could-repair..bridge-closed", digest: OldDigest)
                    + Entry("skipped report 3:1", digest: OldDigest)
            ),
            "CLM702 50:5, CLM702 52:5"
        ),
        // Item is disputed
        new(
            "CLM703",
            "a claim disputed",
            Ledger(Entry("claim no-tax-rise", verdict: "disputed") + "  note: It is the clerk's.\n"),
            "CLM703 31:5"
        ),
        new(
            "CLM703",
            "a relation disputed after it was accepted",
            Ledger(
                Entry("relation city-could-repair..bridge-closed")
                    + Entry("relation city-could-repair..bridge-closed", verdict: "disputed", date: "2026-11-23")
                    + "  note: It does not.\n"
            ),
            "CLM703 50:5"
        ),
        // Author reviewed their own item
        new("CLM704", "a review by the curator", Ledger(Entry("claim no-tax-rise", reviewer: "writer")), "CLM704 31:5"),
        new(
            "CLM704",
            "the curator's review of a skipped passage",
            Ledger(Entry("skipped report 3:1", reviewer: "writer")),
            "CLM704 52:5"
        ),
        new(
            "CLM704",
            "a review of a relation by its writer, who is not the curator",
            () =>
                new(
                    SmallKnowledgeBase.Claims.Replace(
                        "type: elaborates,",
                        "type: elaborates, by: other,",
                        StringComparison.Ordinal
                    ),
                    ledger: Entry("relation city-could-repair..bridge-closed")
                ),
            "CLM704 50:5"
        ),
        // A review is of an item
        new(
            "CLM705",
            "accepted after it was disputed",
            Ledger(
                Entry("claim gone", "accepted", digest: OldDigest, date: "2026-11-21")
                    + Entry("claim gone", "disputed", digest: OldDigest, date: "2026-11-20")
                    + "  note: Why.\n"
            ),
            "CLM705 reviews.yaml:6:7"
        ),
        new("CLM705", "one letter off", Ledger(Entry("claim no-tax-ris", digest: OldDigest)), "CLM705 reviews.yaml:1:7"),
        new(
            "CLM705",
            "a skipped passage elsewhere",
            Ledger(Entry("skipped report 3:2", digest: OldDigest)),
            "CLM705 reviews.yaml:1:7"
        ),
        // Undeclared reader
        new(
            "CLM706",
            "an unknown reviewer",
            Ledger(Entry("claim no-tax-rise", reviewer: "somebody")),
            "CLM706 reviews.yaml:3:13"
        ),
        new("CLM706", "an unknown curator", Claims("curator: writer", "curator: writr"), "CLM706 2:10"),
        new(
            "CLM706",
            "an unknown writer of a claim",
            Claims("    act: states", "    act: states\n    by: another"),
            "CLM706 48:9"
        ),
        new(
            "CLM706",
            "an unknown writer of a relation",
            Claims("type: elaborates,", "type: elaborates, by: another,"),
            "CLM706 50:72"
        ),
        // Malformed or unsupported digest
        new(
            "CLM707",
            "a digest of a version to come",
            Ledger(Entry("claim no-tax-rise", digest: "v3:00-00-00")),
            "CLM702 31:5, CLM707 reviews.yaml:2:11"
        ),
        new(
            "CLM707",
            "a digest cut short",
            Ledger(Entry("claim no-tax-rise", digest: "v2:0000")),
            "CLM702 31:5, CLM707 reviews.yaml:2:11"
        ),
    ];

    private static string Between(string from, string to, string type) =>
        $"  - {{from: {from}, to: {to}, type: {type}, note: It is so.}}\n";

    private static Func<SmallKnowledgeBase> Report(string piece, string instead, string other, string insteadOfOther) =>
        () =>
            new(
                report: SmallKnowledgeBase
                    .Report.Replace(piece, instead, StringComparison.Ordinal)
                    .Replace(other, insteadOfOther, StringComparison.Ordinal)
            );

    private static Func<SmallKnowledgeBase> Report(string piece, string instead) => RuleCase.Report(piece, instead);
}
