using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>A claim to which no relation of another report's claim is recorded, which proves nothing about that report.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="PrimaryTopic">The one topic under which it is shown whole.</param>
public sealed record UnmatchedClaim(Claim Claim, Topic PrimaryTopic);
