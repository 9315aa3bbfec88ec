namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A remark to this tool in a comment: <c>claims: ignore CLM816 reason</c>, <c>claims: elsewhere</c>.</summary>
/// <param name="Code">The code of the rule that it silences, or null for <c>elsewhere</c>.</param>
/// <param name="Reason">The reason given; may be empty.</param>
public sealed record DraftRemark(string? Code, string Reason);
