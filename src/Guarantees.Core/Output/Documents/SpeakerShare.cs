using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>How many claims a speaker has.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Direct">Claims that the report heard from the speaker.</param>
/// <param name="Relayed">Claims that it heard from somebody else.</param>
internal sealed record SpeakerShare(Speaker Speaker, int Direct, int Relayed)
{
    /// <summary>All of the speaker's claims.</summary>
    public int Total => Direct + Relayed;

    /// <summary>"19, and 4 second-hand".</summary>
    public string Describe() =>
        (Direct, Relayed) switch
        {
            (_, 0) => $"{Direct}",
            (0, _) => $"{Relayed} second-hand",
            _ => $"{Direct}, and {Relayed} second-hand",
        };

    /// <summary>Every speaker, who has most claims first.</summary>
    public static IEnumerable<SpeakerShare> Count(IEnumerable<Claim> claims) =>
        claims
            .GroupBy(c => c.Speaker.Id)
            .Select(g => new SpeakerShare(g.First().Speaker, g.Count(c => !c.IsRelayed), g.Count(c => c.IsRelayed)))
            .OrderByDescending(s => s.Total);
}
