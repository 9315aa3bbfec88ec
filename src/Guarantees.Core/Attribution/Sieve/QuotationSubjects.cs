using System.Collections.Immutable;
using Guarantees.Core.Attribution.Phrases;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Finds the subject of the clause that leads to a quotation, for where the clause has no cue.</summary>
internal sealed class QuotationSubjects(ImmutableArray<SentenceItem> items, CandidateFrames candidates, ClauseSubjects clauses)
{
    /// <summary>Gets the subject for the quotation at an item, or null.</summary>
    public AttributionFrame? Of(int at) => Before(at) ?? After(at);

    /// <summary>Gets the subject of the clause before the quotation, or null. The report's own frames are no part of the clause.</summary>
    public AttributionFrame? Before(int at)
    {
        // N said M “…”: M is the subject. In N called M “…” it is not.
        if (
            candidates.VoiceBefore(at)
                is { Verb.Lemma: "say" or "state" or "claim" or "suggest" or "insist" or "note" or "argue" } said
            && clauses.Of(at, said.End) is { } told
            && told.End == at
        )
            return told;
        if (candidates.ReportBefore(at) is not { } report)
            return clauses.Of(at, 0);
        return report.End == at ? clauses.Of(report.Start, 0) : clauses.Of(at, IsInserted(report) ? 0 : report.End);
    }

    // “…”: with this the president has drawn a line.
    private AttributionFrame? After(int at) =>
        at + 1 < items.Length && items[at].After.AsSpan().ContainsAny(':', '—')
            ? clauses.Of((candidates.Around(at).FirstOrDefault(f => f.Start > at + 1)?.Start ?? items.Length) - 1, at + 1)
            : null;

    private bool IsInserted(AttributionFrame frame) =>
        frame.Start > 0 && items[frame.Start - 1].EndsPhrase && items[frame.End - 1].EndsPhrase;
}
