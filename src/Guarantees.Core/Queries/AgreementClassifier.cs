using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>Derives who agrees with whom.</summary>
public static class AgreementClassifier
{
    /// <summary>Classifies how the speakers of two claims from different reports are related.</summary>
    public static AgreementKind Classify(Claim one, Claim other)
    {
        var (a, b) = (one.Speaker, other.Speaker);
        if (a.Kind == SpeakerKind.Uncredited || b.Kind == SpeakerKind.Uncredited)
            return AgreementKind.Unknown;
        // Two reports have two voices of their own, though both are written `report`.
        if (a.Id == b.Id && a.Kind != SpeakerKind.Report)
            return AgreementKind.SameSpeaker;
        return a.Side is not null && a.Side == b.Side ? AgreementKind.SameSide : AgreementKind.DifferentSpeaker;
    }
}
