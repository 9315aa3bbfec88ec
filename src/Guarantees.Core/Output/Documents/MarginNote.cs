using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>The margin note of one claim, or of several that share voices, level, conditions, limits and hedges.</summary>
/// <param name="Claims">The claims; at least one.</param>
internal sealed record MarginNote(ImmutableArray<Claim> Claims)
{
    /// <summary>The first claim, whose voices, level and conditions are those of all.</summary>
    public Claim First => Claims[0];

    /// <summary>Groups claims that share everything into one note.</summary>
    public static IEnumerable<MarginNote> Group(IEnumerable<Claim> claims) =>
        claims.GroupBy(GetKey).Select(group => new MarginNote([.. group]));

    private static string GetKey(Claim claim) =>
        string.Join('\n', [DocumentWording.NameSpeakers(claim), DocumentWording.NameLevel(claim), .. Qualifier.FromClaim(claim)]);
}
