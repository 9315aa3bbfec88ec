using System.Collections.Immutable;

namespace Guarantees.Core.Attribution;

/// <summary>Whom a text makes the speaker of a quotation.</summary>
/// <param name="Speaker">The frame of the innermost voice, or null where nobody is credited.</param>
/// <param name="Through">The frames of the voices through whom it is told, nearest to the text first.</param>
/// <param name="Subject">The subject of the clause that leads to the words, where it has no cue of its own; or null.</param>
public sealed record QuotationAttribution(
    AttributionFrame? Speaker,
    ImmutableArray<AttributionFrame> Through,
    AttributionFrame? Subject
)
{
    /// <summary>Nobody is credited.</summary>
    public static readonly QuotationAttribution None = new(null, [], null);

    /// <summary>Gets the frame that credits the report, where no voice is credited; or null.</summary>
    public AttributionFrame? Report { get; init; }

    /// <summary>Gets the frame of a sentence beside it, where the quotation has none of its own; or null.</summary>
    public AttributionFrame? Nearby { get; init; }

    /// <summary>Gets the frame that most likely names the speaker, or null where the text names nobody at all.</summary>
    public AttributionFrame? Likeliest => Speaker ?? Subject ?? Report ?? Nearby;

    /// <summary>Gets the frames with a cue, nearest to the text first.</summary>
    public IEnumerable<AttributionFrame> Frames => Speaker is null ? Through : Through.Append(Speaker);
}
