namespace Guarantees.Core.Queries.Differences;

/// <summary>A field that differs.</summary>
/// <param name="Field">Its name in the data, or <c>paragraph</c> for the report's words around the claim's.</param>
/// <param name="Before">As text; empty where there was none.</param>
/// <param name="After">As text; empty where there is none.</param>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>Gets the fields of the same names that differ, in their order.</summary>
    internal static IEnumerable<FieldChange> Compare(
        IEnumerable<(string Field, string? Value)> before,
        IEnumerable<(string Field, string? Value)> after
    ) =>
        before
            .Zip(after)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new FieldChange(pair.First.Field, pair.First.Value ?? "", pair.Second.Value ?? ""));
}
