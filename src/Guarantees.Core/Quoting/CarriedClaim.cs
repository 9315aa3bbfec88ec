using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>A claim whose words an excerpt carries, and what it leaves out of it.</summary>
public sealed record CarriedClaim(Claim Claim, ImmutableArray<LeftOut> LeftOut);
