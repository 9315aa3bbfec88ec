using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

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
            SpeakerKind.Group when !speaker.IsJoint => $"{speaker.Name} (number not given)",
            _ => SpeakerName(speaker),
        };

    /// <summary>A speaker as people read of them; the two built-in ones by what they are.</summary>
    public static string SpeakerName(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
            ? Vocabularies.SpeakerKinds[speaker.Kind].DisplayName
            : speaker.Name;

    /// <summary>The way in which the report identifies a speaker: "one unnamed person".</summary>
    public static string DescribeIdentification(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Person => "a named person",
            SpeakerKind.Institution => "an institution",
            SpeakerKind.Unnamed => DescribeUnnamed(speaker.Count ?? 1),
            SpeakerKind.Group => speaker.IsJoint ? "named people" : "a group, number not given",
            _ => speaker.Name,
        };

    /// <summary>Who said it and through whom: "Donald Trump, as told by a British official (one unnamed person)".</summary>
    public static string Attribution(Claim claim) =>
        SpeakerWithIdentification(claim.Speaker) + string.Concat(Accounts(claim).Select(a => $", {a}"));

    /// <summary>
    /// Who said it, how the source is identified, and by which words: "Donald Trump, named, “Trump has made clear that”".
    /// </summary>
    public static string Who(Claim claim) =>
        string.Join(", ", new[] { Voices(claim), Level(claim), Cue(claim) }.Where(part => part.Length > 0).Distinct());

    /// <summary>
    /// The voices from the speaker outwards, the level of the last one left out, for places that show it beside them:
    /// "Donald Trump, as told by a British official".
    /// </summary>
    public static string Voices(Claim claim) =>
        HasNoVoice(claim)
            ? Level(claim)
            : string.Join(
                ", as told by ",
                claim.Voices.Reverse().Select(v => v == claim.NearestVoice ? SpeakerName(v) : SpeakerWithIdentification(v))
            );

    /// <summary>
    /// A claim in one sentence with all that must stand beside it: "Trump firmly rules out … (Donald Trump, named, “…”; limit “…”; call report ¶7)".
    /// </summary>
    public static string StatementWithFacts(Claim claim) =>
        $"{claim.Statement} ({string.Join("; ", [Who(claim), .. Qualifications(claim), Place(claim)])})";

    /// <summary>The printed words that attribute a claim in quotation marks, or nothing.</summary>
    public static string Cue(Claim claim) => claim.AttributionSpans.IsEmpty ? "" : QuoteFragments(claim.AttributionSpans);

    /// <summary>A source as people read of it: its label, else its id with spaces.</summary>
    public static string SourceName(Source source) => source.Label ?? source.Id.Replace('-', ' ');

    /// <summary>Report and paragraph of a claim: "call report ¶3".</summary>
    public static string Place(Claim claim) => $"{SourceName(claim.Source)} ¶{claim.Quote[0].Line}";

    /// <summary>The words of a condition, what it governs where that is not the whole claim, and whether the report sets it.</summary>
    public static string Condition(Condition condition) =>
        QuoteFragments(condition.Quote)
        + (condition.Governs.IsEmpty ? "" : $" on {QuoteFragments(condition.Governs)}")
        + (condition.Origin == ConditionOrigin.Report ? " (set by the report)" : "");

    /// <summary>A condition with its kind: "only if “only … if the effort is not part of NATO”".</summary>
    public static string ConditionWithKind(Condition condition) =>
        $"{Vocabularies.ConditionKinds[condition.Kind].DisplayName} {Condition(condition)}";

    /// <summary>Conditions, limits and hedges of a claim, each with its label, in the order in which they count.</summary>
    public static IEnumerable<string> Qualifications(Claim claim) =>
        [
            .. claim.Conditions.OrderBy(c => c.IsLimit).Select(ConditionWithKind),
            .. claim.Hedges.IsEmpty ? (string[])[] : [$"hedged {QuoteFragments(claim.Hedges)}"],
        ];

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
        claim.AttributionSpans.IsEmpty ? Vocabularies.Levels[claim.Level].DisplayName : QuoteFragments(claim.AttributionSpans);

    /// <summary>A claim's level, and whether it is second-hand: "one unnamed person, second-hand".</summary>
    public static string Level(Claim claim) =>
        Vocabularies.Levels[claim.Level].DisplayName + (claim.IsRelayed ? ", second-hand" : "");

    /// <summary>How a relation looks from one of its ends: "qualifies" from the one, "qualified by" from the other.</summary>
    public static string RelationLabel(Claim claim, Relation relation) =>
        (relation.To == claim.Id, relation.Type) switch
        {
            (true, RelationType.Qualifies) => "qualified by",
            (true, RelationType.Elaborates) => "detailed by",
            (true, RelationType.Specifies) => "filled in by",
            _ => Vocabularies.RelationTypes[relation.Type].DisplayName,
        };

    /// <summary>Fragments as one text: "only … if the effort is not part of NATO".</summary>
    public static string JoinFragments(ImmutableArray<Span> fragments) => string.Join(" … ", fragments.Select(f => f.Text));

    /// <summary>Fragments as one text in quotation marks.</summary>
    public static string QuoteFragments(ImmutableArray<Span> fragments) => $"“{JoinFragments(fragments)}”";

    /// <summary>What a claim's words are called: nobody's own unless the report prints them inside quotation marks.</summary>
    public static string DescribeExtent(Claim claim) => DescribeExtent(claim.QuotationExtent);

    /// <inheritdoc cref="DescribeExtent(Claim)"/>
    public static string DescribeExtent(QuotationExtent directness) =>
        directness switch
        {
            QuotationExtent.Full => "a direct quotation",
            QuotationExtent.Partial => "partly a direct quotation",
            _ => "the report's wording, not a quotation",
        };

    /// <summary>How much of some reports is covered: "every word is covered (13 are only linking words)".</summary>
    public static string DescribeCoverage(int words, int covered, int connectives)
    {
        var linking = connectives == 1 ? "is only a linking word" : "are only linking words";
        return covered + connectives == words
            ? $"every word is covered{(connectives == 0 ? "" : $" ({connectives} {linking})")}"
            : $"{covered} of {Count(words, "word")} covered{(connectives == 0 ? "" : $" ({connectives} more {linking})")}";
    }

    /// <summary>"1 claim", "2 claims".</summary>
    public static string Count(int count, string one) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";

    /// <summary>A count in a table, where none is a hole.</summary>
    public static string CountOrDash(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);

    private static bool HasNoVoice(Claim claim) =>
        !claim.IsRelayed && claim.Level is Model.Level.Report or Model.Level.Uncredited;

    // From the speaker outwards.
    private static IEnumerable<string> Accounts(Claim claim) =>
        claim.Through.Reverse().Select(voice => $"as told by {SpeakerWithIdentification(voice)}");

    private static string DescribeUnnamed(int count) =>
        count == 1
            ? "one unnamed person"
            : $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} unnamed people";
}
