using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MissingVoice
{
    public static readonly Rule Rule = new("CLM315", "Voice of the sentence is missing", Severity.Note)
    {
        Explanation =
            "The grammar of the report's own sentence, read as the check of quotations reads a draft, lets somebody speak who is in no cue of the claim: \"It said that he reported\" is a relay, and a claim that only has \"he reported\" has lost it. So has a claim without `attributed` whose sentence credits somebody, or whose words the report prints as a quotation.",
        BadExample = """
            speaker: trump
            through: []
            level: named
            attributed: {that Trump said: trump}
            """,
        GoodExample = """
            speaker: trump
            through: [person-briefed]
            level: unnamed-one
            attributed: {The person briefed on the call said: person-briefed, that Trump said: trump}
            """,
    };

    // Verbs that always let somebody speak; others ("continue", "explain") are too often about something else.
    private static readonly string[] Relays =
    [
        "say",
        "tell",
        "report",
        "write",
        "announce",
        "declare",
        "warn",
        "insist",
        "confirm",
    ];

    public static IEnumerable<Finding> Check(RuleContext context) =>
        context.KnowledgeBase.Claims.SelectMany(claim => claim.Cues.IsEmpty ? FindLost(claim) : FindUnrecorded(claim));

    private static IEnumerable<Finding> FindUnrecorded(Claim claim) =>
        from frame in FindFrames(claim)
        where !IsRecorded(claim, frame.Voice)
        select CreateFinding(
            claim,
            "attributed",
            $"\"{frame.Voice.Text} {frame.Cue}\" governs these words too, but no cue has it",
            "add the cue with its voice, nearest to the report first; if it governs other words, have the claim accepted"
        );

    // A claim in the report's own voice whose sentence credits somebody, or which the report prints in quotation marks.
    private static IEnumerable<Finding> FindLost(Claim claim)
    {
        if (claim.NearestVoice.Kind != SpeakerKind.Report || claim.IsRelayed)
            return [];
        var problem =
            FindFrames(claim).FirstOrDefault(f => !IsRecorded(claim, f.Voice)) is { } frame
                ? $"the sentence credits \"{frame.Voice.Text}\", but the claim does not"
            : claim.IsDirectQuotation ? "the report prints these words as a quotation, but the claim credits nobody"
            : null;
        return problem is null
            ? []
            :
            [
                CreateFinding(
                    claim,
                    "quote",
                    problem,
                    "add `attributed: {CUE: VOICE}`; if the report says this in its own voice, have the claim accepted"
                ),
            ];
    }

    private static Finding CreateFinding(Claim claim, string field, string message, string help) =>
        new(Rule, claim.Locations.Get(field), message, help) { Claim = claim.Id };

    // The frames that govern the first words of the quote; indexes are those of its paragraph.
    private static IEnumerable<AttributionFrame> FindFrames(Claim claim)
    {
        var text = claim.Source.Text;
        var (start, _) = text.GetLineRange(claim.Quote[0].Line);
        ImmutableArray<(int Start, int End)> fragments =
        [
            .. claim.Quote.Select(q => (text.ToUtf16Index(q.Start) - start, text.ToUtf16Index(q.End) - start)),
        ];
        var sentences = new AttributionReader(new NameKinds(_ => false)).Read([(text.GetLine(claim.Quote[0].Line), fragments)])[
            0
        ];
        return sentences
            .Select(s => s.Attributions.GetValueOrDefault(0))
            .OfType<QuotationAttribution>()
            .SelectMany(a => a.Frames)
            .Where(f => f.Verb is null ? f.Kind == CueKind.Credit : Relays.Contains(f.Verb.Lemma));
    }

    private static bool IsRecorded(Claim claim, Mention voice)
    {
        var text = claim.Source.Text;
        var (start, _) = text.GetLineRange(claim.Quote[0].Line);
        return claim
            .AttributionSpans.Concat(claim.Quote)
            .Any(s => text.ToUtf16Index(s.Start) - start < voice.End && voice.Start < text.ToUtf16Index(s.End) - start);
    }
}
