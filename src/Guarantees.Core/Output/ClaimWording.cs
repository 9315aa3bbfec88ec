using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output;

/// <summary>Wording of attribution and conditions, shared by all formats.</summary>
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

    /// <summary>Gets the title of a page or document about a knowledge base.</summary>
    public static string GetTitle(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Title ?? "Who said what, on whose authority, under which conditions";

    /// <summary>Names a speaker and how the report identifies them: "a British official (one unnamed person)".</summary>
    public static string SpeakerWithIdentification(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Unnamed => $"{speaker.Name} ({DescribeIdentification(speaker)})",
            SpeakerKind.Group when !speaker.IsJoint => $"{speaker.Name} (number not given)",
            _ => SpeakerName(speaker),
        };

    /// <summary>Gets the name of a speaker for people to read, including the two built-in speakers.</summary>
    public static string SpeakerName(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
            ? Vocabularies.SpeakerKinds[speaker.Kind].DisplayName
            : speaker.Name;

    /// <summary>Describes how the report identifies a speaker: "one unnamed person".</summary>
    public static string DescribeIdentification(Speaker speaker) =>
        speaker.Kind switch
        {
            SpeakerKind.Person => "a named person",
            SpeakerKind.Institution => "an institution",
            SpeakerKind.Unnamed => DescribeUnnamed(speaker.Count ?? 1),
            SpeakerKind.Group => speaker.IsJoint ? "named people" : "a group, number not given",
            _ => speaker.Name,
        };

    /// <summary>Names the voices from the speaker to the source: "Donald Trump, as told by a British official (one unnamed person)".</summary>
    public static string Attribution(Claim claim) =>
        SpeakerWithIdentification(claim.Speaker) + string.Concat(Accounts(claim).Select(a => $", {a}"));

    /// <summary>
    /// Names the voices, how the source is identified, and the cue: "Donald Trump, named, “Trump has made clear that”".
    /// </summary>
    public static string Who(Claim claim) =>
        string.Join(", ", new[] { Voices(claim), Level(claim), Cue(claim) }.Where(part => part.Length > 0).Distinct());

    /// <summary>
    /// Names the voices from the speaker to the source, without the level, for places that show it separately:
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
    /// A claim in one sentence with its attribution and conditions: "Trump firmly rules out … (Donald Trump, named, “…”; limit “…”; call report ¶7)".
    /// </summary>
    public static string StatementWithFacts(Claim claim) =>
        $"{claim.Statement} ({string.Join("; ", [Who(claim), .. Qualifications(claim), Place(claim)])})";

    /// <summary>Quotes the words that attribute a claim; empty if there are none.</summary>
    public static string Cue(Claim claim) => claim.AttributionSpans.IsEmpty ? "" : QuoteFragments(claim.AttributionSpans);

    /// <summary>Gets the name of a source for people to read: its label, or its id with spaces.</summary>
    public static string SourceName(Source source) => source.Label ?? source.Id.Replace('-', ' ');

    /// <summary>Gets the report and paragraph of a claim: "call report ¶3".</summary>
    public static string Place(Claim claim) => $"{SourceName(claim.Source)} ¶{claim.Quote[0].Line}";

    /// <summary>Quotes a condition, with the words it governs unless it governs the whole claim, and whether the report sets it.</summary>
    public static string Condition(Condition condition) =>
        QuoteFragments(condition.Quote)
        + (condition.Governs.IsEmpty ? "" : $" on {QuoteFragments(condition.Governs)}")
        + (condition.Origin == ConditionOrigin.Report ? " (set by the report)" : "");

    /// <summary>Quotes a condition with its kind: "only if “only … if the effort is not part of NATO”".</summary>
    public static string ConditionWithKind(Condition condition) =>
        $"{Vocabularies.ConditionKinds[condition.Kind].DisplayName} {Condition(condition)}";

    /// <summary>Lists the conditions, limits and hedges of a claim with their labels, the most important first.</summary>
    public static IEnumerable<string> Qualifications(Claim claim) =>
        [
            .. claim.Conditions.OrderBy(c => c.IsLimit).Select(ConditionWithKind),
            .. claim.Hedges.IsEmpty ? (string[])[] : [$"hedged {QuoteFragments(claim.Hedges)}"],
        ];

    /// <summary>Lists all conditions of a claim in one line, or "none".</summary>
    public static string Conditions(Claim claim) =>
        claim.Conditions.IsEmpty ? "none" : string.Join("; ", claim.Conditions.Select(ConditionWithKind));

    /// <summary>Describes what a condition governs: certain words, or the whole claim with its other conditions.</summary>
    public static string DescribeGovernedText(ConditionRow row)
    {
        if (!row.Condition.Governs.IsEmpty)
            return QuoteFragments(row.Condition.Governs);
        var others = string.Join("; ", row.Others.Select(ConditionWithKind));
        return others.Length == 0 ? row.Claim.Statement : $"{row.Claim.Statement} (also {others})";
    }

    /// <summary>Quotes the words that attribute a claim.</summary>
    public static string AttributedBy(Claim claim) =>
        claim.AttributionSpans.IsEmpty ? Vocabularies.Levels[claim.Level].DisplayName : QuoteFragments(claim.AttributionSpans);

    /// <summary>Describes a claim's level and whether it is second-hand: "one unnamed person, second-hand".</summary>
    public static string Level(Claim claim) =>
        Vocabularies.Levels[claim.Level].DisplayName + (claim.IsRelayed ? ", second-hand" : "");

    /// <summary>Describes a relation from one of its ends: "qualifies" from one, "qualified by" from the other.</summary>
    public static string RelationLabel(Claim claim, Relation relation) =>
        (relation.To == claim.Id, relation.Type) switch
        {
            (true, RelationType.Qualifies) => "qualified by",
            (true, RelationType.Elaborates) => "detailed by",
            (true, RelationType.Specifies) => "filled in by",
            _ => Vocabularies.RelationTypes[relation.Type].DisplayName,
        };

    /// <summary>Joins fragments: "only … if the effort is not part of NATO".</summary>
    public static string JoinFragments(ImmutableArray<Span> fragments) => string.Join(" … ", fragments.Select(f => f.Text));

    /// <summary>Joins fragments and puts them in quotation marks.</summary>
    public static string QuoteFragments(ImmutableArray<Span> fragments) => $"“{JoinFragments(fragments)}”";

    /// <summary>Says whether a claim's words are a direct quotation or the report's own wording.</summary>
    public static string DescribeExtent(Claim claim) => DescribeExtent(claim.QuotationExtent);

    /// <inheritdoc cref="DescribeExtent(Claim)"/>
    public static string DescribeExtent(QuotationExtent directness) =>
        directness switch
        {
            QuotationExtent.Full => "a direct quotation",
            QuotationExtent.Partial => "partly a direct quotation",
            _ => "the report's wording, not a quotation",
        };

    /// <summary>Describes how much of the reports is covered: "every word is covered (13 are only linking words)".</summary>
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

    /// <summary>Formats a count in a table; 0 is shown as a dash.</summary>
    public static string CountOrDash(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);

    private static bool HasNoVoice(Claim claim) =>
        !claim.IsRelayed && claim.Level is Model.Level.Report or Model.Level.Uncredited;

    // From the speaker to the source.
    private static IEnumerable<string> Accounts(Claim claim) =>
        claim.Through.Reverse().Select(voice => $"as told by {SpeakerWithIdentification(voice)}");

    private static string DescribeUnnamed(int count) =>
        count == 1
            ? "one unnamed person"
            : $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} unnamed people";
}
