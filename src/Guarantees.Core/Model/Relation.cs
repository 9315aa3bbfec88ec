namespace Guarantees.Core.Model;

/// <summary>How two claims are related, and why.</summary>
/// <param name="From">Id of a claim; for directed types the one that qualifies, elaborates or specifies.</param>
/// <param name="To">Id of the other claim.</param>
/// <param name="Type">How they are related.</param>
/// <param name="Note">Why, in one sentence.</param>
/// <param name="Locations">The locations of the relation and its fields in the file.</param>
public sealed record Relation(string From, string To, RelationType Type, string Note, FieldLocations Locations)
{
    /// <summary>Id of the reader who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>The item's name in the ledger and on the command line, without its kind.</summary>
    public string Id => $"{From}..{To}";

    /// <summary>The other end.</summary>
    public string OtherEnd(string id) => From == id ? To : From;
}
