using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Finds the subject of the clause that leads to a quotation, for where the clause has no cue.</summary>
internal sealed class QuotationSubjects(ImmutableArray<SentenceItem> items, CandidateFrames candidates, ClauseSubjects clauses)
{
    /// <summary>Gets the subject for the quotation at an item, or null.</summary>
    public AttributionFrame? Find(int at) => FindBefore(at) ?? FindAfter(at);

    /// <summary>Gets the subject of the clause before the quotation, or null. The report's own frames are no part of the clause.</summary>
    public AttributionFrame? FindBefore(int at)
    {
        // N said M “…”: M is the subject. In N called M “…” it is not.
        if (
            candidates.FindVoiceBefore(at)
                is { Verb.Lemma: "say" or "state" or "claim" or "suggest" or "insist" or "note" or "argue" } said
            && clauses.Find(at, said.End) is { } told
            && told.End == at
        )
            return told;
        if (candidates.FindReportBefore(at) is not { } report)
            return clauses.Find(at, 0);
        return report.End == at ? clauses.Find(report.Start, 0) : clauses.Find(at, IsInserted(report) ? 0 : report.End);
    }

    // “…”: with this the president has drawn a line.
    private AttributionFrame? FindAfter(int at) =>
        at + 1 < items.Length && items[at].Punctuation.AsSpan().ContainsAny(':', '—')
            ? clauses.Find((candidates.FindNear(at).FirstOrDefault(f => f.Start > at + 1)?.Start ?? items.Length) - 1, at + 1)
            : null;

    private bool IsInserted(AttributionFrame frame) =>
        frame.Start > 0 && items[frame.Start - 1].EndsPhrase && items[frame.End - 1].EndsPhrase;
}
