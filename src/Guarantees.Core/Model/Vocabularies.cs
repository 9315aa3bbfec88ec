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
        ("person", "a person", "a person"),
        ("agent", "an AI agent", "a program; its review never counts as a review by a person")
    );

    /// <summary>How a report identifies a speaker. The last two are built in and cannot be declared.</summary>
    public static readonly Vocabulary<SpeakerKind> SpeakerKinds = new(
        "speaker kind",
        ("person", "a named person", "a person, identified by name or by an office that only one person holds"),
        (
            "institution",
            "an institution",
            "an institution rather than a person, or a document that is quoted: a study, a statement"
        ),
        ("unnamed", "unnamed people", "people without names; the report says how many"),
        ("group", "a group", "people without a number, or a collective name"),
        ("uncredited", "no source given", "no one is named as the source; built in"),
        ("report", "the report", "the report itself; built in")
    );

    /// <summary>How the source is identified: the voice nearest to the report.</summary>
    public static readonly Vocabulary<Level> Levels = new(
        "level",
        ("named", "named", "the source is a person, identified by name or by an office that only one person holds"),
        ("institution", "an institution", "the source is an institution rather than a person"),
        ("unnamed-several", "several unnamed people", "the source is two or more unnamed people; the report says how many"),
        ("unnamed-one", "one unnamed person", "the source is one unnamed person"),
        ("collective", "a group", "the source is a group; the report does not say how many"),
        ("uncredited", "no source given", "the report names no source (\"were cited as\")"),
        ("report", "the report's own statement", "the report says it itself, without a source")
    );

    /// <summary>What the speaker does with the words.</summary>
    public static readonly Vocabulary<Act> Acts = new(
        "act",
        ("states", "statement", "the speaker says how things are or were"),
        ("predicts", "expectation", "how the speaker expects events to turn out, or says they should"),
        ("commits", "own side's course", "what the speaker says their own side will do"),
        ("offers", "offer or possibility", "what the speaker's own side is willing to do, could do, or would do on a condition"),
        ("refuses", "refusal", "what the speaker says their own side will not do, or what the speaker rejects"),
        ("wants", "demand or wish", "what the speaker demands or wishes for"),
        ("believes", "view or feeling", "a view, a feeling or an assessment")
    );

    /// <summary>How a condition limits a claim.</summary>
    public static readonly Vocabulary<ConditionKind> ConditionKinds = new(
        "condition kind",
        ("if", "if", "the claim holds if this is met"),
        ("only-if", "only if", "the claim holds if this is met, and in no other case"),
        ("unless", "unless", "the claim holds if this is not met"),
        ("after", "after", "the claim holds from then on"),
        ("until", "until", "the claim holds up to then"),
        (
            "scope",
            "limit",
            "how far the claim reaches (only, directly, in part); words that only make it less certain are `hedges`"
        ),
        ("regardless", "regardless of", "the claim holds whatever this may be"),
        ("unspecified", "conditions not named", "there are conditions, but the report does not say which")
    );

    /// <summary>How two claims are related.</summary>
    public static readonly Vocabulary<RelationType> RelationTypes = new(
        "relation type",
        ("agrees", "says the same as", "says the same thing in a different utterance; no direction"),
        ("conflicts", "conflicts with", "the two cannot both be true; no direction"),
        ("qualifies", "qualifies", "gives a different condition, limit or degree"),
        ("elaborates", "adds detail to", "gives more detail than the other, in the same direction"),
        ("specifies", "fills in", "supplies what the other leaves open"),
        ("distinct", "not the same as", "sounds the same but is not; no direction"),
        ("repeats", "repeats", "the same utterance, printed by another report, so it confirms nothing; no direction")
    );

    /// <summary>Why a passage makes no claim.</summary>
    public static readonly Vocabulary<SkipReason> SkipReasons = new(
        "skip reason",
        ("heading", "heading, not counted as a claim", "a section heading"),
        (
            "furniture",
            "page label, not part of the report",
            "what is on the page but not part of the report: a label or link, a byline, a date, the dateline before the text"
        ),
        ("question", "question, not counted as a claim", "a question that the report or an interviewer asks")
    );

    /// <summary>Whether a report has been fully read into claims.</summary>
    public static readonly Vocabulary<ReadingState> ReadingStates = new(
        "reading state",
        ("complete", "read to the end", "every word of the report is covered; words that are not are errors"),
        ("in-progress", "still being read", "words that are not covered yet are shown as progress, not as errors")
    );

    /// <summary>Who sets a condition.</summary>
    public static readonly Vocabulary<ConditionOrigin> ConditionOrigins = new(
        "condition origin",
        ("speaker", "the speaker", "the speaker sets the condition; the default"),
        ("report", "the report", "the report sets the condition, outside the clause that it attributes to the speaker")
    );

    /// <summary>What a source may print about itself, and the curator may add if it does not.</summary>
    public static readonly Vocabulary<SourceFact> SourceFacts = new(
        "source fact",
        ("title", "title", "the headline"),
        ("publisher", "publisher", "who published it"),
        ("published", "date", "when it was published"),
        ("url", "address", "where it is found")
    );

    /// <summary>What a reviewer decided.</summary>
    public static readonly Vocabulary<Verdict> Verdicts = new(
        "verdict",
        ("accepted", "accepted", "the item says what the report says, as the codebook requires"),
        ("disputed", "disputed", "it does not; the note says why")
    );

    /// <summary>The review state of an item; derived from the ledger, never written.</summary>
    public static readonly Vocabulary<ReviewState> ReviewStates = new(
        "review state",
        ("disputed", "disputed", "a reader disputes the item in its current form"),
        ("accepted", "checked by a person", "a person accepted the item in its current form"),
        ("accepted-by-agent", "checked by an AI agent", "a program, but no person, accepted the item in its current form"),
        ("stale", "changed since it was checked", "the item was reviewed, but has changed since"),
        ("unreviewed", "not checked yet", "no one has reviewed the item")
    );

    /// <summary>Who agrees with whom across reports; derived, never written.</summary>
    public static readonly Vocabulary<AgreementKind> Agreements = new(
        "agreement",
        ("same-speaker", "the same speaker", "the same speaker"),
        ("same-side", "another speaker on the same side", "another speaker on the same side"),
        ("another", "another speaker", "another speaker"),
        ("unknown", "perhaps the same speaker", "no source is given, so it may be the same speaker")
    );

    /// <summary>How the words of a quotation match a report; derived, never written.</summary>
    public static readonly Vocabulary<MatchKind> MatchKinds = new(
        "quotation match",
        ("verbatim", "the report's words", "all its words are in a report, in this order, without a gap"),
        (
            "partial",
            "the report's words with some left out",
            "all its words are in one paragraph of a report, in this order, with something omitted between them"
        ),
        (
            "altered",
            "words changed",
            "at least two thirds of its words are in one paragraph of a report in this order, or all of them in another order"
        ),
        ("not-found", "not a report's words", "no report has these words or anything close to them")
    );

    /// <summary>The vocabularies of the knowledge base and of what is derived from it, as in the page's glossary.</summary>
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

    /// <summary>All vocabularies in the order of <c>explain --list</c>: those of the knowledge base, then those of <c>quote</c>.</summary>
    public static readonly ImmutableArray<Vocabulary> All =
    [
        .. KnowledgeBaseTerms,
        ReadingStates,
        ConditionOrigins,
        SourceFacts,
        MatchKinds,
    ];

    /// <summary>Whether the type runs from one claim to the other.</summary>
    public static bool IsDirected(this RelationType type) =>
        type is RelationType.Qualifies or RelationType.Elaborates or RelationType.Specifies;

    /// <summary>Gets the word used in the data for a value.</summary>
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
    public static string ToTerm(this ConditionOrigin value) => ConditionOrigins[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this SourceFact value) => SourceFacts[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this Verdict value) => Verdicts[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this ReviewState value) => ReviewStates[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this AgreementKind value) => Agreements[value].Name;

    /// <inheritdoc cref="ToTerm(Level)"/>
    public static string ToTerm(this MatchKind value) => MatchKinds[value].Name;
}
