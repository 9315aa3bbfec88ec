using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output;

/// <summary>How outputs put a claim's who and its if into words; the same in every format.</summary>
public static class ClaimWording
{
    private static readonly ImmutableArray<string> Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>What a page or document about a knowledge base is called.</summary>
    public static string GetTitle(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Title ?? "Who said what, on whose authority, under which conditions";

    /// <summary>A speaker with the way in which the report identifies them: "a British official (one unnamed person)".</summary>
    public static string SpeakerWithIdentification(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Unnamed => $"{speaker.Name} ({DescribeIdentification(speaker)})",
            SpeakerKind.Group => $"{speaker.Name} (number not given)",
            _ => speaker.Name,
        };

    /// <summary>The way in which the report identifies a speaker: "one unnamed person".</summary>
    public static string DescribeIdentification(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Person => "a named person",
            SpeakerKind.Institution => "an institution",
            SpeakerKind.Unnamed => DescribeUnnamed(speaker.Count ?? 1),
            SpeakerKind.Group => "a group, number not given",
            _ => speaker.Name,
        };

    /// <summary>Who said it and through whom: "Donald Trump, as told by a British official (one unnamed person)".</summary>
    public static string Attribution(Claim claim) =>
        SpeakerWithIdentification(claim.Speaker) + string.Concat(Accounts(claim).Select(a => $", {a}"));

    /// <summary>The attribution with the verb of the act: "In the account of …, Donald Trump thinks".</summary>
    public static string Lead(Claim claim)
    {
        if (claim.Speaker.Kind == SpeakerKind.Uncredited)
            return $"{Capitalize(string.Concat(Accounts(claim).Reverse().Select(a => $"{a}, ")))}{(claim.IsRelayed ? "it" : "It")} is said, with nobody credited";
        var who = string.Concat(Accounts(claim).Reverse().Select(a => $"{a}, ")) + SpeakerWithIdentification(claim.Speaker);
        return $"{Capitalize(who)} {Verb(claim)}";
    }

    /// <summary>A sentence ready to paste: attribution, the printed cue, statement, conditions, place.</summary>
    public static string Sentence(Claim claim) =>
        $"{Lead(claim)}: {claim.Statement.TrimEnd('.')} ({string.Join("; ", Qualifications(claim))}).";

    /// <summary>What must stand beside a statement: the printed cue, the conditions, the place.</summary>
    public static IEnumerable<string> Qualifications(Claim claim) =>
        [
            .. claim.AttributionSpans.IsEmpty
                ? (string[])[]
                : [$"attributed by the words {QuoteFragments(claim.AttributionSpans)}"],
            .. claim.Conditions.Select(ConditionWithKind),
            claim.Citation,
        ];

    /// <summary>The words of a condition, and what it governs where that is not the whole claim.</summary>
    public static string Condition(Condition condition) =>
        condition.Governs.IsEmpty
            ? QuoteFragments(condition.Quote)
            : $"{QuoteFragments(condition.Quote)} (governs {QuoteFragments(condition.Governs)})";

    /// <summary>A condition with its kind: <c>only-if: "only … if the effort is not part of NATO"</c>.</summary>
    public static string ConditionWithKind(Condition condition) => $"{condition.Kind.ToTerm()}: {Condition(condition)}";

    /// <summary>All conditions of a claim in one line, or "none".</summary>
    public static string Conditions(Claim claim) =>
        claim.Conditions.IsEmpty ? "none" : string.Join("; ", claim.Conditions.Select(ConditionWithKind));

    /// <summary>What a condition governs: the words it names, else the claim, with the claim's other conditions.</summary>
    public static string DescribeGovernedText(ConditionRow row)
    {
        if (!row.Condition.Governs.IsEmpty)
            return QuoteFragments(row.Condition.Governs);
        var others = string.Join("; ", row.Others.Select(ConditionWithKind));
        return others.Length == 0 ? row.Claim.Statement : $"{row.Claim.Statement} (also {others})";
    }

    /// <summary>The words that attribute a claim, in quotation marks.</summary>
    public static string AttributedBy(Claim claim) =>
        claim.AttributionSpans.IsEmpty ? "the report's own voice" : QuoteFragments(claim.AttributionSpans);

    /// <summary>A claim's level, and whether it is second-hand: "unnamed-one, relayed".</summary>
    public static string Level(Claim claim) => claim.Level.ToTerm() + (claim.IsRelayed ? ", relayed" : "");

    /// <summary>How a relation looks from one of its ends: "qualifies" from the one, "qualified by" from the other.</summary>
    public static string RelationLabel(Claim claim, Relation relation) =>
        relation.To != claim.Id
            ? relation.Type.ToTerm()
            : relation.Type switch
            {
                RelationType.Qualifies => "qualified by",
                RelationType.Elaborates => "elaborated by",
                RelationType.Specifies => "specified by",
                _ => relation.Type.ToTerm(),
            };

    /// <summary>Fragments as one text: "only … if the effort is not part of NATO".</summary>
    public static string JoinFragments(ImmutableArray<Span> fragments) => string.Join(" … ", fragments.Select(f => f.Text));

    /// <summary>Fragments as one text in quotation marks.</summary>
    public static string QuoteFragments(ImmutableArray<Span> fragments) => $"\"{JoinFragments(fragments)}\"";

    /// <summary>What a claim's words are called: nobody's own unless the report prints them inside quotation marks.</summary>
    public static string DescribeExtent(Claim claim) => DescribeExtent(claim.QuotationExtent);

    /// <inheritdoc cref="DescribeExtent(Claim)"/>
    public static string DescribeExtent(QuotationExtent directness) =>
        directness switch
        {
            QuotationExtent.Full => "a direct quotation",
            QuotationExtent.Partial => "the report's words, in part a direct quotation",
            _ => "the report's words, not a direct quotation",
        };

    /// <summary>How many of the claims quote somebody, without a full stop: "Nobody is quoted directly: …".</summary>
    public static string DescribeQuotations(ImmutableArray<Claim> claims)
    {
        var whole = claims.Count(c => c.QuotationExtent == QuotationExtent.Full);
        var part = claims.Count(c => c.QuotationExtent == QuotationExtent.Partial);
        var who = (whole, part) switch
        {
            (0, 0) => "Nobody is quoted directly",
            (_, 0) => $"{whole} of {Count(claims.Length, "claim")} {(whole == 1 ? "quotes" : "quote")} somebody directly",
            (0, _) => $"{part} of {Count(claims.Length, "claim")} {(part == 1 ? "quotes" : "quote")} somebody directly in part",
            _ =>
                $"{whole} of {Count(claims.Length, "claim")} {(whole == 1 ? "quotes" : "quote")} somebody directly, {part} in part",
        };
        return whole + part == claims.Length && whole + part > 0
            ? who
            : $"{who}: every {(whole + part == 0 ? "" : "other ")}quote is the report's paraphrase";
    }

    /// <summary>"54 accepted by an agent, 0 by a person", and what else there is.</summary>
    public static string DescribeReviews(IEnumerable<ReviewState> states)
    {
        var counts = new int[Vocabularies.ReviewStates.Terms.Length];
        foreach (var state in states)
            counts[(int)state]++;
        int Count(ReviewState state) => counts[(int)state];
        var others = new[] { ReviewState.Disputed, ReviewState.Stale, ReviewState.Unreviewed }
            .Where(s => Count(s) > 0)
            .Select(s => $", {Count(s)} {s.ToTerm()}");
        return $"{Count(ReviewState.AcceptedByAgent)} accepted by an agent, {Count(ReviewState.Accepted)} by a person{string.Concat(others)}";
    }

    /// <summary>"accepted by second-reader (agent) on 2026-11-22", and the reader's note.</summary>
    public static string Verdict(EvaluatedEntry verdict)
    {
        var entry = verdict.Entry;
        var kind = verdict.Reader?.Kind.ToTerm() ?? "unknown reader";
        var stale = verdict.IsCurrent ? "" : ", before it changed";
        var note = entry.Note is null ? "" : $": {entry.Note}";
        return $"{entry.Verdict.ToTerm()} by {entry.Reviewer} ({kind}) on {entry.Date}{stale}{note}";
    }

    /// <summary>What a source prints about itself, and what it does not.</summary>
    public static string DescribeSource(Source source)
    {
        (string Name, string? Value)[] facts =
        [
            ("title", source.Title),
            ("publisher", source.Publisher),
            ("date", source.Published),
            ("address", source.Url),
        ];
        return string.Join("; ", facts.Select(f => $"{f.Name}: {f.Value ?? "not printed"}")) + ".";
    }

    /// <summary>A review's state and the verdicts that decide it: "accepted-by-agent; accepted by second-reader (agent)".</summary>
    public static string Verdicts(ReviewStatus review) =>
        string.Join(
            "; ",
            review
                .Verdicts.Where(v => v is { IsEffective: true, IsCurrent: true })
                .Select(v => $"{v.Entry.Verdict.ToTerm()} by {v.Entry.Reviewer} ({v.Reader!.Kind.ToTerm()})")
                .Prepend(review.State.ToTerm())
        );

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Count(int count, string one) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";

    /// <summary>A count in a table, where none is a hole.</summary>
    public static string CountOrDash(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);

    // From the speaker outwards.
    private static IEnumerable<string> Accounts(Claim claim) =>
        claim.Through.Reverse().Select(voice => $"as told by {SpeakerWithIdentification(voice)}");

    private static string DescribeUnnamed(int count) =>
        count == 1
            ? "one unnamed person"
            : $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} unnamed people";

    private static string Verb(Claim claim) =>
        (claim.Act, IsPlural(claim.Speaker)) switch
        {
            (Act.Believes, false) => "thinks",
            (Act.Believes, true) => "think",
            (Act.Wants, false) => "wants this",
            (Act.Wants, true) => "want this",
            (_, false) => "says",
            (_, true) => "say",
        };

    // "Europe thinks", "European officials think", "Ukraine and its allies think".
    private static bool IsPlural(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Unnamed => speaker.Count > 1,
            SpeakerKind.Group => Head(speaker.Name) is var head
                && (head.EndsWith('s') || head.Contains(" and ", StringComparison.Ordinal)),
            _ => false,
        };

    // The name without its restrictive clause: "Ukraine's backers who want more".
    private static string Head(string name) => name.Split(" who ")[0];

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
