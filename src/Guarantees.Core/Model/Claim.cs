using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>One proposition with one attribution, tied to its exact words.</summary>
public sealed record Claim
{
    /// <summary>Kebab-case, unique, permanent.</summary>
    public required string Id { get; init; }

    /// <summary>The report it stands in.</summary>
    public required Source Source { get; init; }

    /// <summary>The report's words, in fragments in reading order; at least one.</summary>
    public required ImmutableArray<Span> Quote { get; init; }

    /// <summary>One plain sentence that stands alone.</summary>
    public required string Statement { get; init; }

    /// <summary>Whose position it is: the innermost voice.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The voices between report and speaker, nearest to the report first.</summary>
    public required ImmutableArray<Speaker> Through { get; init; }

    /// <summary>As the curator wrote it, and then held to what follows from the voices; else that.</summary>
    public required Level Level { get; init; }

    /// <summary>What attributes it, nearest to the report first; empty only for the report's own voice.</summary>
    public required ImmutableArray<Cue> Cues { get; init; }

    /// <summary>The words of all cues, in reading order; cues that follow one another are one run of words.</summary>
    public ImmutableArray<Span> AttributionSpans =>
        Cues is [var only] ? only.Words : Source.Text.MergeRuns(Cues.SelectMany(c => c.Words).OrderBy(w => w.Start));

    /// <summary>What the speaker does with the words.</summary>
    public required Act Act { get; init; }

    /// <summary>Words that weaken the content.</summary>
    public required ImmutableArray<Span> Hedges { get; init; }

    /// <summary>When, under what proviso, or how far it holds.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>Printed time words.</summary>
    public required ImmutableArray<Span> TimeExpressions { get; init; }

    /// <summary>Ids of topics, as written.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Id of the reader who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>Rules silenced here, with reasons.</summary>
    public required ImmutableArray<Suppression> Suppressions { get; init; }

    /// <summary>The curator's reason for a close call, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How much of the quote the report prints inside quotation marks.</summary>
    public required QuotationExtent QuotationExtent { get; init; }

    /// <summary>Whether the report prints all of the quote inside quotation marks.</summary>
    public bool IsDirectQuotation => QuotationExtent == QuotationExtent.Full;

    /// <summary>Where each field's value stands in the file, the claim itself under the empty name.</summary>
    public required FieldLocations Locations { get; init; }

    /// <summary>Whether the speaker is heard second-hand.</summary>
    public bool IsRelayed => !Through.IsEmpty;

    /// <summary>Who the report heard it from.</summary>
    public Speaker NearestVoice => IsRelayed ? Through[0] : Speaker;

    /// <summary>All voices, from the report to the speaker.</summary>
    public IEnumerable<Speaker> Voices => Through.Append(Speaker);

    /// <summary>A citable place: <c>source:line:column</c> of the first word, 1-based, in code points.</summary>
    public string Citation => $"{Source.Id}:{Quote[0].Line}:{Quote[0].Column}";

    /// <summary>Every run of words that the claim names, the quote first.</summary>
    public IEnumerable<Span> AllSpans =>
        [.. Quote, .. AttributionSpans, .. Hedges, .. TimeExpressions, .. Conditions.SelectMany(c => c.Quote.Concat(c.Governs))];
}
