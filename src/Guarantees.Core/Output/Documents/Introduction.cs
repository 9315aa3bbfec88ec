using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Documents;

/// <summary>The introduction of the page and the dossier.</summary>
internal static class Introduction
{
    /// <summary>Says what was read, what was found, and who checked it.</summary>
    public static IEnumerable<string> GetSentences(DocumentModel model) =>
        [
            $"{CountReports(model.KnowledgeBase.Sources.Length)}, {DescribeReading(model)}: "
                + $"{ClaimWording.Count(model.Claims.Length, "claim")}, each with its speaker and its conditions.",
            $"{DescribeQuotations(model.Claims, model.KnowledgeBase.Sources.Length)}; this shows who said what, not whether it is true.",
            DescribeChecks([.. model.Claims.Select(c => model.Index.GetReview(c).State)]),
        ];

    // "read sentence by sentence", or how far.
    private static string DescribeReading(DocumentModel model) =>
        model.Comparison.InProgress switch
        {
            [] => "read sentence by sentence",
            [var only] when model.KnowledgeBase.Sources.Length == 1 => $"still being read, {Count(only)} so far",
            var some =>
                $"still being read, {DocumentWording.Enumerate("and", some.Select(p => $"{Count(p)} of the {ClaimWording.SourceName(p.Coverage.Source)}"))} so far",
        };

    private static string Count(ReadingProgress progress) =>
        $"{progress.ReadSentences} of {ClaimWording.Count(progress.Sentences.Length, "sentence")}";

    /// <summary>Says what a report prints about itself, what the curator added, and what is not known.</summary>
    public static string DescribeSource(Source source)
    {
        (SourceFact Fact, string? Value)[] facts =
        [
            (SourceFact.Title, source.Title),
            (SourceFact.Publisher, source.Publisher),
            (SourceFact.Published, source.Published),
            (SourceFact.Url, source.Url),
        ];
        var missing = facts.Where(f => f.Value is null).Select(f => Name(f.Fact)).ToArray();
        var known = facts
            .Where(f => f.Value is not null)
            .Select(f =>
                $"{DocumentWording.Capitalize(Name(f.Fact))}: {f.Value}{(IsGiven(f.Fact) ? " (given by the curator)" : "")}."
            );
        return string.Join(
            ' ',
            missing.Length == 0 ? known : known.Append($"It prints no {DocumentWording.Enumerate("or", missing)}.")
        );

        bool IsGiven(SourceFact fact) => source.Given.Contains(fact.ToTerm());
        static string Name(SourceFact fact) => Vocabularies.SourceFacts[fact].DisplayName;
    }

    /// <summary>Says how many of the claims were checked, and by whom.</summary>
    public static string DescribeChecks(ImmutableArray<ReviewState> states)
    {
        int Count(ReviewState state) => states.Count(s => s == state);
        if (states.All(s => s == ReviewState.AcceptedByAgent))
            return "Checked by AI agents; no person has checked it yet.";
        if (states.All(s => s == ReviewState.Accepted))
            return "Every claim has been checked by a person.";
        if (states.All(s => s == ReviewState.Unreviewed))
            return "No one has checked it yet.";
        (int Number, string Words)[] parts =
        [
            (Count(ReviewState.Accepted), "checked by a person"),
            (Count(ReviewState.AcceptedByAgent), "checked by AI agents only"),
            (Count(ReviewState.Stale), "changed since they were checked"),
            (Count(ReviewState.Disputed), "disputed"),
            (Count(ReviewState.Unreviewed), "not checked yet"),
        ];
        return $"Of {ClaimWording.Count(states.Length, "claim")}, {DocumentWording.Enumerate("and", parts.Where(p => p.Number > 0).Select(p => $"{p.Number} {(p.Number == 1 ? "is" : "are")} {p.Words}"))}.";
    }

    private static string CountReports(int count) =>
        count switch
        {
            1 => "One report",
            2 => "Two reports",
            3 => "Three reports",
            _ => ClaimWording.Count(count, "report"),
        };

    /// <summary>Says how many of the claims are direct quotations.</summary>
    public static string DescribeQuotations(ImmutableArray<Claim> claims, int reports)
    {
        var whole = claims.Count(c => c.QuotationExtent == QuotationExtent.Full);
        var part = claims.Count(c => c.QuotationExtent == QuotationExtent.Partial);
        return (whole, part, reports) switch
        {
            (0, 0, 1) => "The report does not quote anyone word for word",
            (0, 0, 2) => "Neither report quotes anyone word for word",
            (0, 0, _) => "No report quotes anyone word for word",
            (_, 0, _) => $"{whole} of them {(whole == 1 ? "quotes" : "quote")} someone word for word",
            (0, _, _) => $"{part} of them {(part == 1 ? "quotes" : "quote")} someone word for word in part",
            _ => $"{whole} of them {(whole == 1 ? "quotes" : "quote")} someone word for word, {part} in part",
        };
    }
}
