namespace Guarantees.StressTests;

/// <summary>One wrong version of one real claim: what was done to it, and the claim as a tree of text, lists and maps.</summary>
internal sealed record ClaimMutation(string Kind, string Claim, IReadOnlyDictionary<string, object> Fields)
{
    /// <summary>The source's text, where it is the source that was changed.</summary>
    public string? SourceText { get; init; }
}
