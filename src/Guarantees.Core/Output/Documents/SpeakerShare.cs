using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>The number of claims of a speaker.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Direct">The number of claims that the report has directly from the speaker.</param>
/// <param name="Relayed">The number of claims that it has from someone else.</param>
internal sealed record SpeakerShare(Speaker Speaker, int Direct, int Relayed)
{
    /// <summary>The number of all claims of the speaker.</summary>
    public int Total => Direct + Relayed;

    /// <summary>"19, and 4 second-hand".</summary>
    public string Describe() =>
        (Direct, Relayed) switch
        {
            (_, 0) => $"{Direct}",
            (0, _) => $"{Relayed} second-hand",
            _ => $"{Direct}, and {Relayed} second-hand",
        };

    /// <summary>Lists all speakers, those with the most claims first.</summary>
    public static IEnumerable<SpeakerShare> Count(IEnumerable<Claim> claims) =>
        claims
            .GroupBy(c => c.Speaker.Id)
            .Select(g => new SpeakerShare(g.First().Speaker, g.Count(c => !c.IsRelayed), g.Count(c => c.IsRelayed)))
            .OrderByDescending(s => s.Total);
}
