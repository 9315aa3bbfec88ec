using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output;

/// <summary>Wording of reviews, shared by all formats.</summary>
public static class ReviewWording
{
    /// <summary>Says who checked some items: "checked by AI agents, by no person"; with counts if it differs.</summary>
    public static string Summarize(IEnumerable<ReviewState> states)
    {
        var counts = states.CountBy(s => s).OrderBy(c => c.Key).ToArray();
        if (counts is [var (only, _)])
            return only switch
            {
                ReviewState.AcceptedByAgent => "checked by AI agents, by no person",
                ReviewState.Accepted => "checked by a person",
                _ => Vocabularies.ReviewStates[only].DisplayName,
            };
        return string.Join(", ", counts.Select(c => $"{c.Value} {Describe(c.Key)}"));
    }

    /// <summary>Says who checked an item: "by 2 AI agents, no person yet; 1 dispute settled".</summary>
    public static string DescribeReaders(ReviewStatus review)
    {
        if (review.State is not (ReviewState.Accepted or ReviewState.AcceptedByAgent))
            return Verdicts(review);
        var kinds = review
            .Verdicts.Where(v => v is { IsEffective: true, IsCurrent: true })
            .CountBy(v => v.Reader!.Kind)
            .ToArray();
        var readers = kinds.OrderBy(k => k.Key).Select(k => k.Key == ReaderKind.Person ? Persons(k.Value) : Agents(k.Value));
        var settled = review.Verdicts.Count(v => v.Entry.Verdict == Model.Verdict.Disputed);
        return $"by {string.Join(" and ", readers)}{(review.State == ReviewState.Accepted ? "" : ", no person yet")}"
            + (settled == 0 ? "" : $"; {ClaimWording.Count(settled, "dispute")} settled");
    }

    /// <summary>Gets the verdicts that decide a review, or its state: "checked by an AI agent (second-reader)".</summary>
    public static string Verdicts(ReviewStatus review)
    {
        var deciding = review.Verdicts.Where(v => v is { IsEffective: true, IsCurrent: true }).Select(Describe);
        var said = string.Join("; ", deciding);
        return said.Length > 0 ? said
            : review.Changed.IsEmpty ? Vocabularies.ReviewStates[review.State].DisplayName
            : $"{Vocabularies.ReviewStates[review.State].DisplayName}: {DescribeChanges(review)}";
    }

    /// <summary>Describes a verdict with its date and note: "checked by an AI agent (second-reader) on 2026-11-22: …".</summary>
    public static string Verdict(EvaluatedEntry verdict)
    {
        var (entry, stale) = (verdict.Entry, verdict.IsCurrent ? "" : ", before it changed");
        return $"{Describe(verdict)} on {entry.Date}{stale}{(entry.Note is null ? "" : $": {entry.Note}")}";
    }

    /// <summary>Says which parts of an item changed since it was checked: "the statement or how it is read; the report's words are the same".</summary>
    public static string DescribeChanges(ReviewStatus review)
    {
        var changed = string.Join(", ", review.Changed.Select(NamePart));
        return review.Changed.Contains("words") || review.Changed.Contains("digest version")
            ? changed
            : $"{changed}; the report's words are the same";
    }

    private static string NamePart(string part) =>
        part switch
        {
            "words" => "the report's words",
            "paragraphs" => "the paragraph around them",
            "reading" => "the statement or how it is read",
            "voices" => "who speaks",
            _ => part,
        };

    private static string Describe(ReviewState state) =>
        state == ReviewState.AcceptedByAgent ? "checked by AI agents only" : Vocabularies.ReviewStates[state].DisplayName;

    private static string Describe(EvaluatedEntry verdict)
    {
        var reader = verdict.Reader is null ? "an unknown reader" : Vocabularies.ReaderKinds[verdict.Reader.Kind].DisplayName;
        var verb = verdict.Entry.Verdict == Model.Verdict.Accepted ? "checked" : "disputed";
        return $"{verb} by {reader} ({verdict.Entry.Reviewer})";
    }

    private static string Persons(int count) => count == 1 ? "1 person" : $"{count} people";

    private static string Agents(int count) => ClaimWording.Count(count, "AI agent");
}
