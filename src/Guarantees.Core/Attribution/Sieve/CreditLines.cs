using System.Collections.Immutable;
using Guarantees.Core.Attribution.Frames;

namespace Guarantees.Core.Attribution.Sieve;

/// <summary>Gives a paragraph that is nothing but a quotation the credit of the line below it: “…”, and under it — Leavitt, or — as Leavitt said.</summary>
/// <param name="isReport">Whether words name the report itself.</param>
internal sealed class CreditLines(Func<string, bool> isReport)
{
    /// <summary>Adds the credits to the sentences of a text.</summary>
    public ImmutableArray<ImmutableArray<QuotedSentence>> Add(ImmutableArray<ImmutableArray<QuotedSentence>> paragraphs)
    {
        var added = paragraphs.ToBuilder();
        for (var p = 1; p < added.Count; p++)
        {
            if (FindCredit(added[p]) is { } credit && added[p - 1].All(s => s.Items.All(i => i.IsQuotation)))
                added[p - 1] = [.. added[p - 1].Select(s => AddCredit(s, credit))];
        }
        return added.DrainToImmutable();
    }

    private AttributionFrame? FindCredit(ImmutableArray<QuotedSentence> paragraph) =>
        paragraph is not [{ Quotations.IsEmpty: true } line] ? null
        : line.Frames is [{ Cue: MarkFrames.DashCue, Start: 0 } credit] ? credit
        : line.Items[0] is { Start: > 0, Word: "what" or "as" }
            ? line.Frames.FirstOrDefault(f => f.Kind == CueKind.Says && !isReport(f.Voice.Name))
        : null;

    private QuotedSentence AddCredit(QuotedSentence sentence, AttributionFrame credit) =>
        sentence with
        {
            Attributions = sentence.Attributions.ToImmutableDictionary(
                a => a.Key,
                a =>
                    a.Value.Speaker is not null ? a.Value
                    : isReport(credit.Voice.Name) ? a.Value with { Report = credit }
                    : new QuotationAttribution(credit, [], null)
            ),
        };
}
