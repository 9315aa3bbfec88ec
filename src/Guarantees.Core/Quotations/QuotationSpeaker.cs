using System.Collections.Immutable;

namespace Guarantees.Core.Quotations;

/// <summary>Whom a draft makes the speaker of a quotation.</summary>
/// <param name="Text">The words of the draft that name the speaker.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
/// <param name="Id">The speaker of the base, or null where it is somebody else.</param>
/// <param name="Cue">The words that make them speak; empty where there are none.</param>
/// <param name="IsNegated">Whether the draft says that they did not say it.</param>
/// <param name="Through">Those through whom the draft has it, nearest to the draft first.</param>
public sealed record QuotationSpeaker(
    string Text,
    int Line,
    int Column,
    string? Id,
    string Cue,
    bool IsNegated,
    ImmutableArray<string> Through
);
