using Guarantees.Core.Model;

namespace Guarantees.Core.Comparing;

/// <summary>Derives who agrees with whom.</summary>
public static class Agreements
{
    /// <summary>The words for it.</summary>
    public static readonly Vocabulary<Agreement> Words = new(
        "agreement",
        ("same-speaker", "the same speaker"),
        ("same-side", "another speaker of the same side"),
        ("another", "another speaker"),
        ("unknown", "nobody is credited, so it may be the same speaker"));

    /// <summary>The word that outputs use for the value.</summary>
    public static string Word(this Agreement value) => Words[value].Word;

    /// <summary>How the speakers of two claims of different reports stand to each other.</summary>
    public static Agreement Between(Claim one, Claim other)
    {
        var (a, b) = (one.Speaker, other.Speaker);
        if (a.Kind == SpeakerKind.Uncredited || b.Kind == SpeakerKind.Uncredited)
            return Agreement.Unknown;
        // Two reports have two voices of their own, though both are written `report`.
        if (a.Id == b.Id && a.Kind != SpeakerKind.Report)
            return Agreement.SameSpeaker;
        return a.Side is not null && a.Side == b.Side ? Agreement.SameSide : Agreement.Another;
    }
}
