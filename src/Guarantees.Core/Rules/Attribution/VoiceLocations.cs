using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

/// <summary>Where a claim names its voices.</summary>
internal static class VoiceLocations
{
    /// <summary>The place of a voice in <c>through</c> or <c>speaker</c>, or of its cue where these are not written.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="voice">Index among <see cref="Claim.Voices"/>, 0-based.</param>
    public static Location Get(Claim claim, int voice)
    {
        if (!claim.Locations.Has("speaker"))
            return claim.Locations.Get("attributed", voice);
        return voice < claim.Through.Length ? claim.Locations.Get("through", voice) : claim.Locations.Get("speaker");
    }
}
