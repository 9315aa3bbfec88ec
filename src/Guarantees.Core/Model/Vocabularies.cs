using System.Collections.Immutable;

namespace Guarantees.Core.Model;

/// <summary>
/// Every vocabulary of the tool, once. The reader, the schema, <c>explain</c>, the codebook's tables and the page's
/// glossary all take their words and definitions from here.
/// </summary>
public static class Vocabularies
{
    /// <summary>Who reads and reviews.</summary>
    public static readonly Vocabulary<ReaderKind> ReaderKinds = new(
        "reader kind",
        ("person", "a person"),
        ("agent", "a program; its review never counts as a person's")
    );

    /// <summary>How a report identifies a speaker. The last two are built in and cannot be declared.</summary>
    public static readonly Vocabulary<SpeakerKind> SpeakerKinds = new(
        "speaker kind",
        ("person", "a person, by name or unique office"),
        ("institution", "an institution, no person"),
        ("unnamed", "people without names, with the printed count"),
        ("group", "a plural without a number, or a collective name"),
        ("uncredited", "attributed to nobody; built in"),
        ("report", "the report's own voice; built in")
    );

    /// <summary>How the voice nearest to the report is identified.</summary>
    public static readonly Vocabulary<Level> Levels = new(
        "level",
        ("named", "the voice nearest to the report is a person, by name or unique office"),
        ("institution", "the voice nearest to the report is an institution, no person"),
        ("unnamed-several", "the voice nearest to the report is two or more people, counted, no names"),
        ("unnamed-one", "the voice nearest to the report is one person, no name"),
        ("collective", "the voice nearest to the report is a group without a number"),
        ("uncredited", "the report attributes the words to nobody (\"were cited as\")"),
        ("report", "the report says it in its own voice")
    );

    /// <summary>What the speaker does with the words.</summary>
    public static readonly Vocabulary<Act> Acts = new(
        "act",
        ("states", "a present or past fact"),
        ("predicts", "how something outside the speaker's own side will or should turn out"),
        ("commits", "the speaker's own side will, plainly"),
        ("offers", "the speaker's own side is willing, could, or would under a condition"),
        ("refuses", "the speaker's own side will not, or the speaker rejects"),
        ("wants", "a demand or wish"),
        ("believes", "an attitude, feeling or assessment")
    );

    /// <summary>How a condition limits a claim.</summary>
    public static readonly Vocabulary<ConditionKind> ConditionKinds = new(
        "condition kind",
        ("if", "the claim holds if this is met"),
        ("only-if", "the claim holds if this is met, and in no other case"),
        ("unless", "the claim holds if this is not met"),
        ("after", "the claim holds from then on"),
        ("until", "the claim holds up to then"),
        ("scope", "how far the claim reaches"),
        ("regardless", "the claim holds whatever that may be"),
        ("unspecified", "there are conditions, and the report does not name them")
    );

    /// <summary>How two claims stand to each other.</summary>
    public static readonly Vocabulary<RelationType> RelationTypes = new(
        "relation type",
        ("agrees", "the same proposition in another utterance; no direction"),
        ("conflicts", "the two cannot both hold; no direction"),
        ("qualifies", "changes a condition, scope or degree of the other"),
        ("elaborates", "gives more detail than the other, in the same direction"),
        ("specifies", "supplies what the other left open"),
        ("distinct", "looks the same and is not; no direction")
    );

    /// <summary>Why a passage is no claim.</summary>
    public static readonly Vocabulary<SkipReason> SkipReasons = new(
        "skip reason",
        ("heading", "a section heading"),
        ("furniture", "page furniture, no part of the report")
    );

    /// <summary>How far the claims of a report have come.</summary>
    public static readonly Vocabulary<ReadingState> ReadingStates = new(
        "reading state",
        ("complete", "every word of the report is accounted for, or is a finding"),
        ("in-progress", "words that nothing accounts for yet are progress, not errors")
    );

    /// <summary>What a reviewer decided.</summary>
    public static readonly Vocabulary<Verdict> Verdicts = new(
        "verdict",
        ("accepted", "the item says what the report says, by the codebook"),
        ("disputed", "it does not, and the note says why")
    );

    /// <summary>Where an item stands in review; derived from the ledger, never typed.</summary>
    public static readonly Vocabulary<ReviewState> ReviewStates = new(
        "review state",
        ("disputed", "some reader's newest verdict, on the item as it stands, disputes it"),
        ("accepted", "a person accepted the item as it stands"),
        ("accepted-by-agent", "a program, and no person, accepted the item as it stands"),
        ("stale", "it was reviewed before it changed"),
        ("unreviewed", "nobody reviewed it")
    );

    /// <summary>Who agrees with whom across reports; derived, never written.</summary>
    public static readonly Vocabulary<Agreement> Agreements = new(
        "agreement",
        ("same-speaker", "the same speaker"),
        ("same-side", "another speaker of the same side"),
        ("another", "another speaker"),
        ("unknown", "nobody is credited, so it may be the same speaker")
    );

    /// <summary>Whether the words of a draft's excerpt stand in a report; derived, never written.</summary>
    public static readonly Vocabulary<MatchKind> MatchKinds = new(
        "excerpt verdict",
        ("verbatim", "the excerpt's words stand in a report, all of them, in this order, in one piece"),
        (
            "partial",
            "its words stand in one paragraph of a report, all of them, in this order, with something omitted between them"
        ),
        (
            "altered",
            "at least two thirds of its words stand in one paragraph of a report in this order, or all of them in places apart"
        ),
        ("not-found", "fewer of its words stand together in any report")
    );

    /// <summary>The words of the knowledge base and of what is derived from it alone, as the page's glossary has them.</summary>
    public static readonly ImmutableArray<Vocabulary> KnowledgeBaseTerms =
    [
        Levels,
        Acts,
        ConditionKinds,
        RelationTypes,
        SpeakerKinds,
        ReaderKinds,
        SkipReasons,
        Verdicts,
        ReviewStates,
        Agreements,
    ];

    /// <summary>All of them, in the order in which <c>explain --list</c> shows them: those of the knowledge base, then those of <c>quote</c>.</summary>
    public static readonly ImmutableArray<Vocabulary> All = [.. KnowledgeBaseTerms, ReadingStates, MatchKinds];

    /// <summary>Whether the type runs from one claim to the other.</summary>
    public static bool IsDirected(this RelationType type) =>
        type is RelationType.Qualifies or RelationType.Elaborates or RelationType.Specifies;

    /// <summary>The word the data uses for the value.</summary>
    public static string ToTerm(this Level value) => Levels[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this Act value) => Acts[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this ConditionKind value) => ConditionKinds[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this RelationType value) => RelationTypes[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this SpeakerKind value) => SpeakerKinds[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this ReaderKind value) => ReaderKinds[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this SkipReason value) => SkipReasons[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this ReadingState value) => ReadingStates[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this Verdict value) => Verdicts[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this ReviewState value) => ReviewStates[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this Agreement value) => Agreements[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this MatchKind value) => MatchKinds[value].Name;
}
