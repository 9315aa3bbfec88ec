using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class MissingVoice
{
    public static readonly Rule Rule = new("CLM315", "Voice in the sentence is missing from the claim", Severity.Note)
    {
        Explanation =
            "According to the grammar of the report's sentence, someone speaks who is in no cue of the claim. In \"It said that he reported …\" the report has the words second-hand; a claim whose only cue is \"he reported\" has lost that. So has a claim without `attributed` if its sentence credits someone or its words are in quotation marks.",
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

    // Verbs that always introduce a speaker; others ("continue", "explain") too often mean something else.
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
        context.OpenClaims.CheckEach(claim => claim.Cues.IsEmpty ? FindLost(claim) : FindUnrecorded(claim));

    private static IEnumerable<Finding> FindUnrecorded(Claim claim) =>
        from frame in FindFrames(claim)
        where !IsRecorded(claim, frame.Voice)
        select CreateFinding(
            claim,
            "attributed",
            $"\"{frame.Voice.Text} {frame.Cue}\" also governs these words, but is in no cue",
            "add this cue with its voice, nearest to the report first; if it governs other words, have the claim accepted"
        );

    // A claim in the report's own voice whose sentence credits somebody, or which the report prints in quotation marks.
    private static IEnumerable<Finding> FindLost(Claim claim)
    {
        if (claim.NearestVoice.Kind != SpeakerKind.Report || claim.IsRelayed)
            return [];
        var problem =
            FindFrames(claim).FirstOrDefault(f => !IsRecorded(claim, f.Voice)) is { } frame
                ? $"the sentence credits \"{frame.Voice.Text}\", but the claim does not"
            : claim.IsDirectQuotation ? "these words are in quotation marks, but the claim credits no one"
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

    // The frames that govern the first words of the quote; indexes are relative to its paragraph.
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
