using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>What is noted beside a paragraph of one claim, or of several that share voice, level, conditions, limits and hedges.</summary>
/// <param name="Claims">At least one.</param>
internal sealed record MarginNote(ImmutableArray<Claim> Claims)
{
    /// <summary>The first claim: what it says of voice, level and conditions goes for all.</summary>
    public Claim First => Claims[0];

    /// <summary>Puts the claims that share everything into one note.</summary>
    public static IEnumerable<MarginNote> Group(IEnumerable<Claim> claims) =>
        claims.GroupBy(GetKey).Select(group => new MarginNote([.. group]));

    private static string GetKey(Claim claim) =>
        string.Join('\n', [DocumentWording.NameSpeakers(claim), DocumentWording.NameLevel(claim), .. Qualifier.FromClaim(claim)]);
}
