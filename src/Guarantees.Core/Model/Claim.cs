using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>A statement with one attribution, tied to its exact words.</summary>
public sealed record Claim
{
    /// <summary>Kebab-case, unique, permanent.</summary>
    public required string Id { get; init; }

    /// <summary>The report it is from.</summary>
    public required Source Source { get; init; }

    /// <summary>The report's words, in fragments in reading order; at least one.</summary>
    public required ImmutableArray<Span> Quote { get; init; }

    /// <summary>The claim as one plain sentence that makes sense on its own.</summary>
    public required string Statement { get; init; }

    /// <summary>Whose statement or position it is: the innermost voice.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The voices between report and speaker, nearest to the report first.</summary>
    public required ImmutableArray<Speaker> Through { get; init; }

    /// <summary>The level as written by the curator, which is checked against the voices; by default the level derived from them.</summary>
    public required Level Level { get; init; }

    /// <summary>The cues that attribute it, nearest to the report first; empty only for the report's own voice.</summary>
    public required ImmutableArray<Cue> Cues { get; init; }

    /// <summary>The words of all cues, in reading order; adjacent cues are joined to one span.</summary>
    public ImmutableArray<Span> AttributionSpans =>
        Cues switch
        {
            [] => [],
            [var only] => only.Words,
            _ => Source.Text.MergeRuns([.. Cues.SelectMany(c => c.Words)]),
        };

    /// <summary>What the speaker does with the words.</summary>
    public required Act Act { get; init; }

    /// <summary>Words that weaken the content.</summary>
    public required ImmutableArray<Span> Hedges { get; init; }

    /// <summary>What has to happen first for the claim to hold, and how far it holds.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>Printed words that say when.</summary>
    public required ImmutableArray<Span> TimeExpressions { get; init; }

    /// <summary>Ids of topics, as written.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Id of the reader who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>The rules suppressed on this claim, with reasons.</summary>
    public required ImmutableArray<Suppression> Suppressions { get; init; }

    /// <summary>The curator's reason for a difficult decision, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How much of the quote the report prints inside quotation marks.</summary>
    public required QuotationExtent QuotationExtent { get; init; }

    /// <summary>Whether the report prints all of the quote inside quotation marks.</summary>
    public bool IsDirectQuotation => QuotationExtent == QuotationExtent.Full;

    /// <summary>The locations of the claim and its fields in the file.</summary>
    public required FieldLocations Locations { get; init; }

    /// <summary>Whether the report has the claim second-hand.</summary>
    public bool IsRelayed => !Through.IsEmpty;

    /// <summary>The voice from which the report has the claim.</summary>
    public Speaker NearestVoice => IsRelayed ? Through[0] : Speaker;

    /// <summary>All voices, from the report to the speaker.</summary>
    public ImmutableArray<Speaker> Voices => Through.Add(Speaker);

    /// <summary>The citation: <c>source:line:column</c> of the first word, 1-based, in code points.</summary>
    public string Citation => $"{Source.Id}:{Quote[0].Line}:{Quote[0].Column}";

    /// <summary>All spans of the claim, the quote first.</summary>
    public ImmutableArray<Span> AllSpans
    {
        get
        {
            var spans = ImmutableArray.CreateBuilder<Span>();
            spans.AddRange(Quote);
            spans.AddRange(AttributionSpans);
            spans.AddRange(Hedges);
            spans.AddRange(TimeExpressions);
            foreach (var condition in Conditions)
            {
                spans.AddRange(condition.Quote);
                spans.AddRange(condition.Governs);
            }
            return spans.DrainToImmutable();
        }
    }
}
