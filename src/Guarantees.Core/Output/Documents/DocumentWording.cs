using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Documents;

/// <summary>How the page and the dossier put a claim into words, with the quotation marks of print.</summary>
internal static class DocumentWording
{
    /// <summary>The title: "Bridge repairs: who said what, on what conditions".</summary>
    public static string GetTitle(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Title is { } title ? $"{title}: who said what, on what conditions" : "Who said what, on what conditions";

    /// <summary>Fragments as one text in quotation marks: “only … if the effort is not part of NATO”.</summary>
    public static string Quote(ImmutableArray<Span> fragments) => $"“{ClaimWording.JoinFragments(fragments)}”";

    /// <summary>The words that attribute a claim, in quotation marks; none for the report's own statements.</summary>
    public static string? QuoteCue(Claim claim) => claim.AttributionSpans.IsEmpty ? null : Quote(claim.AttributionSpans);

    /// <summary>
    /// Who says it and through whom, for places that show the level beside it: "Donald Trump, as told by a British official". Where that
    /// is nobody but the report, the level itself.
    /// </summary>
    public static string NameVoices(Claim claim) =>
        HasNoVoice(claim)
            ? NameLevel(claim)
            : string.Join(
                ", as told by ",
                claim.Voices.Reverse().Select(v => v == claim.NearestVoice ? v.Name : ClaimWording.SpeakerWithIdentification(v))
            );

    /// <summary>Who says it and through whom, each with the way in which the report identifies them.</summary>
    public static string NameSpeakers(Claim claim) => HasNoVoice(claim) ? NameLevel(claim) : ClaimWording.Attribution(claim);

    /// <summary>How the source is identified: "one unnamed person, second-hand".</summary>
    public static string NameLevel(Claim claim) =>
        Curl(Vocabularies.Levels[claim.Level].DisplayName) + (claim.IsRelayed ? ", second-hand" : "");

    /// <summary>A speaker with the way in which the report identifies them.</summary>
    public static string NameSpeaker(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
            ? Curl(Vocabularies.Levels[speaker.Level].DisplayName)
            : ClaimWording.SpeakerWithIdentification(speaker);

    /// <summary>What a report is called inside a sentence: "call report".</summary>
    public static string NameSource(Source source) => source.Credit ?? source.Id.Replace('-', ' ');

    /// <summary>The report and the line of its file: "call report ¶3".</summary>
    public static string NamePlace(Claim claim) => $"{NameSource(claim.Source)} ¶{claim.Quote[0].Line}";

    /// <summary>How another claim looks from this one: "qualifies", "detailed by".</summary>
    public static string NameRelation(Claim claim, Relation relation) =>
        (relation.Type, relation.To == claim.Id) switch
        {
            (RelationType.Qualifies, true) => "qualified by",
            (RelationType.Elaborates, true) => "detailed by",
            (RelationType.Specifies, true) => "filled in by",
            _ => Vocabularies.RelationTypes[relation.Type].DisplayName,
        };

    /// <summary>Whose words the quote is.</summary>
    public static string DescribeExtent(Claim claim) =>
        claim.QuotationExtent switch
        {
            QuotationExtent.Full => "a direct quotation",
            QuotationExtent.Partial => "the report’s wording, in part a direct quotation",
            _ => "the report’s wording",
        };

    /// <summary>Who checked an item: "by 2 AI agents, no person yet".</summary>
    public static string DescribeReview(ReviewStatus review) =>
        review.State switch
        {
            ReviewState.Unreviewed => "not checked yet",
            ReviewState.Stale => $"changed since it was checked: {string.Join(", ", review.Changed)}",
            ReviewState.Disputed => $"disputed by {string.Join("; ", Decisive(review, Verdict.Disputed).Select(NameDispute))}",
            ReviewState.AcceptedByAgent => $"by {CountReaders(review, ReaderKind.Agent)}, no person yet",
            _ =>
                $"by {string.Join(" and ", new[] { CountReaders(review, ReaderKind.Person), CountReaders(review, ReaderKind.Agent) }.OfType<string>())}",
        };

    /// <summary>With a capital letter.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With the apostrophes of print.</summary>
    public static string Curl(string text) => text.Replace('\'', '’');

    /// <summary>"title, publisher or date".</summary>
    public static string Enumerate(string conjunction, params IEnumerable<string> items) =>
        items.ToArray() switch
        {
            [] => "",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} {conjunction} {last}",
        };

    private static bool HasNoVoice(Claim claim) =>
        claim is { IsRelayed: false, Speaker.Kind: SpeakerKind.Report or SpeakerKind.Uncredited };

    private static string NameDispute(EvaluatedEntry verdict) =>
        verdict.Entry.Note is { } note ? $"{verdict.Entry.Reviewer}: {note}" : verdict.Entry.Reviewer;

    private static string? CountReaders(ReviewStatus review, ReaderKind kind)
    {
        var count = Decisive(review, Verdict.Accepted).Count(v => v.Reader!.Kind == kind);
        return (count, kind) switch
        {
            (0, _) => null,
            (_, ReaderKind.Agent) => ClaimWording.Count(count, "AI agent"),
            (1, _) => "1 person",
            _ => $"{count} people",
        };
    }

    private static IEnumerable<EvaluatedEntry> Decisive(ReviewStatus review, Verdict verdict) =>
        review.Verdicts.Where(v => v is { IsEffective: true, IsCurrent: true } && v.Entry.Verdict == verdict);
}
