namespace Guarantees.Core.Model;

/// <summary>One entry of the review ledger, as written.</summary>
/// <param name="Item">The item: <c>claim ID</c>, <c>relation FROM..TO</c> or <c>skipped SOURCE LINE:COLUMN</c>.</param>
/// <param name="Digest">The digest of what was reviewed: <c>v2:words-paragraphs-reading-voices</c>.</param>
/// <param name="Reviewer">Id of the reader.</param>
/// <param name="Date">UTC, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Verdict">What the reader decided.</param>
/// <param name="Note">Why, or null.</param>
/// <param name="AnswersDispute">Whether it withdraws the same reader's dispute of the same day and digest.</param>
/// <param name="Locations">The locations of the entry and its fields in the ledger.</param>
public sealed record ReviewEntry(
    string Item,
    string Digest,
    string Reviewer,
    string Date,
    Verdict Verdict,
    string? Note,
    bool AnswersDispute,
    FieldLocations Locations
);
