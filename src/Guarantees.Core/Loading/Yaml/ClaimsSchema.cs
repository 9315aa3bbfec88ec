using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;
using Guarantees.Core.Rules.Format;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>The format of <c>claims.yaml</c> and <c>reviews.yaml</c>, as one table.</summary>
internal static class ClaimsSchema
{
    /// <summary>The form of an id, as an ECMA 262 pattern.</summary>
    public const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    public static readonly MappingSchema Selector = new(
        "selector",
        "Words that stand more than once, told apart by their neighbours (W3C TextQuoteSelector).",
        [
            Required("exact", new PlainText(), "The words themselves."),
            Optional("prefix", new PlainText(), "What stands directly before them."),
            Optional("suffix", new PlainText(), "What stands directly after them."),
        ]
    );

    public static readonly MappingSchema Reader = new(
        "reader",
        "Somebody who reads reports into claims or reviews them.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique."),
            Required("kind", TermOf(Vocabularies.ReaderKinds), "Whether a person or a program reads."),
            Optional("about", new PlainText(), "Who or what that is."),
        ]
    );

    public static readonly MappingSchema Source = new(
        "source",
        "A report, frozen by its hash.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique."),
            Required("file", new PlainText(), "The report's file, inside the knowledge base's folder."),
            Required("sha256", new PlainText("^[0-9a-fA-F]{64}$"), "SHA-256 of the file's bytes, 64 hexadecimal digits."),
            Required("about", new PlainText(), "One sentence on what it is."),
            Optional("title", new PlainText(), "Only as printed by the source itself."),
            Optional(
                "label",
                new PlainText(),
                "How credits name it, as in \"the call report said\"; the publisher where it is left out."
            ),
            Optional("also", new List(new PlainText()), "Other names by which drafts credit it."),
            Optional("publisher", new PlainText(), "Only as printed by the source itself."),
            Optional("published", new PlainText(), "Only as printed by the source itself."),
            Optional("url", new PlainText(), "Only as printed by the source itself."),
            Optional(
                "given",
                new List(new PlainText()),
                "Which of `title`, `publisher`, `published` and `url` the source does not print: the curator gave them."
            ),
            Optional("reading", new PlainText(), "`in-progress`: words not yet accounted for are progress, not errors."),
        ]
    );

    public static readonly MappingSchema Speaker = new(
        "speaker",
        "Somebody a report lets speak, think, want or take a stand.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique; `report` and `uncredited` are built in."),
            Required("name", new PlainText(), "As outputs show it."),
            Required("kind", TermOf(Vocabularies.SpeakerKinds), "How the report identifies them."),
            Optional("side", new PlainText(IdPattern), "The side they speak for, an id of your own."),
            Optional("role", new PlainText(), "As reports print it."),
            Optional("also", new List(new PlainText()), "Other names of the same one, as reports print them."),
            Optional("count", new PositiveInteger(), "The printed number of people; unnamed speakers only."),
            Optional(
                "members",
                new List(new Reference("speakers")),
                "The speakers that this one is made of, where the report lists them."
            ),
            Optional(
                "source",
                new Reference("sources"),
                "The one source that speaks of them; required for unnamed people and groups."
            ),
            Optional("basis", new PlainText(), "The printed words that say how they know."),
        ]
    );

    public static readonly MappingSchema Topic = new(
        "topic",
        "A subject under which claims are looked up.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique."),
            Required("name", new PlainText(), "As outputs show it."),
            Required("about", new PlainText(), "One sentence that says what belongs here."),
        ]
    );

    public static readonly MappingSchema Cue = new(
        "cue",
        "Words that attribute a claim, and whom they let speak.",
        [
            Required("cue", new Quote(), "The words, exactly as printed."),
            Required("voice", new Reference("speakers"), "Whom they let speak."),
            Optional(
                "paragraph",
                new PositiveInteger(),
                "The line of the report on which they stand, where that is an earlier one than the quote's."
            ),
        ]
    );

    public static readonly MappingSchema Condition = new(
        "condition",
        "When, under what proviso, or how far a claim holds.",
        [
            Required("kind", TermOf(Vocabularies.ConditionKinds), "How it limits the claim."),
            Required("quote", new Quote(), "Its words, exactly as printed."),
            Optional("gates", new Quote(), "The words that it governs, where that is not the whole claim."),
        ]
    );

    public static readonly MappingSchema Suppression = new(
        "allow entry",
        "A rule silenced on this claim, with the reason.",
        [
            Required("code", new Reference("rules"), "The rule, CLM4nn."),
            Required("reason", new PlainText(), "Why the rule is wrong here; shown in review."),
        ]
    );

    public static readonly MappingSchema Claim = new(
        "claim",
        "One proposition with one attribution.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique, permanent."),
            Required("source", new Reference("sources"), "The report it stands in."),
            Required("quote", new Quote(), "The report's words, exactly as printed."),
            Optional(
                "statement",
                new PlainText(),
                "One plain sentence that stands alone, never stronger than the quote; it may be left out where the quote stands by itself."
            ),
            Optional(
                "speaker",
                new Reference("speakers"),
                "Whose position it is: the innermost voice. Follows from `attributed`; where both are written, they are compared."
            ),
            Optional(
                "through",
                new List(new Reference("speakers")),
                "The voices between report and speaker, nearest to the report first."
            ),
            Optional(
                "level",
                TermOf(Vocabularies.Levels),
                "How the voice nearest to the report is identified. Follows from the voices; where it is written, it is compared."
            ),
            Optional(
                "attributed",
                new Cues(),
                "The printed words that attribute it, each with its voice, nearest to the report first; absent only for the report's own voice."
            ),
            Required("act", TermOf(Vocabularies.Acts), "What the speaker does with the words."),
            Optional("hedges", new Quote(), "Words that weaken the content."),
            Optional("conditions", new List(new Map(Condition)), "When, under what proviso, or how far it holds."),
            Optional("when", new Quote(), "Printed time words."),
            Required("topics", new List(new Reference("topics")), "One to three topics."),
            Optional("by", new Reference("readers"), "Who wrote it, where not the curator."),
            Optional("allow", new List(new Map(Suppression)), "Rules silenced here, with reasons."),
            Optional("note", new PlainText(), "The reason for a close call."),
        ]
    );

    public static readonly MappingSchema Relation = new(
        "relation",
        "How two claims stand to each other.",
        [
            Required("from", new Reference("claims"), "The claim that qualifies, elaborates or specifies."),
            Required("to", new Reference("claims"), "The claim that it is about."),
            Required("type", TermOf(Vocabularies.RelationTypes), "How they stand to each other."),
            Required("note", new PlainText(), "Why, in one sentence."),
            Optional("by", new Reference("readers"), "Who wrote it, where not the curator."),
        ]
    );

    public static readonly MappingSchema Skipped = new(
        "skipped passage",
        "A passage of a report that is no claim.",
        [
            Required("source", new Reference("sources"), "The report it stands in."),
            Required("quote", new Quote(), "Its words, exactly as printed."),
            Required("reason", new VocabularyTerm(Vocabularies.SkipReasons, UnknownSkipReason.Rule), "Why it is no claim."),
            Optional("note", new PlainText(), "More on the reason."),
        ]
    );

    public static readonly MappingSchema KnowledgeBase = new(
        "knowledge base",
        "Claims tied to their words, speakers and conditions.",
        [
            Required("format", new FieldType.Version(), "The version of this format: 1."),
            Optional("title", new PlainText(), "What the claims are about, as the page and the dossier show it."),
            Required("curator", new Reference("readers"), "Who wrote the claims and relations, unless one says `by`."),
            Required("readers", ListOf(Reader), "Who reads and reviews."),
            Required("sources", ListOf(Source), "The reports."),
            Required("speakers", ListOf(Speaker), "Who speaks in them."),
            Required("topics", ListOf(Topic), "What they speak about."),
            Required("claims", ListOf(Claim), "The claims, in the order of their quotes."),
            Optional("relations", ListOf(Relation), "How claims stand to each other."),
            Optional("skipped", ListOf(Skipped), "What is no claim."),
        ]
    );

    public static readonly MappingSchema Review = new(
        "review",
        "One verdict of one reader on one item.",
        [
            Required("of", new PlainText(), "claim ID, relation FROM..TO, or skipped SOURCE LINE:COLUMN."),
            Required("digest", new PlainText(), "What was reviewed."),
            Required("reviewer", new Reference("readers"), "Who reviewed it."),
            Required("date", new PlainText(), "UTC, year-month-day."),
            Required("verdict", TermOf(Vocabularies.Verdicts), "What the reader decided."),
            Optional("note", new PlainText(), "Why; required for disputed."),
            Optional("answers", new PlainText(), "`dispute`: the reader takes back a dispute of the same day."),
        ]
    );

    /// <summary>Every map of the two files.</summary>
    public static readonly ImmutableArray<MappingSchema> Shapes =
    [
        KnowledgeBase,
        Reader,
        Source,
        Speaker,
        Topic,
        Claim,
        Cue,
        Condition,
        Suppression,
        Relation,
        Skipped,
        Selector,
        Review,
    ];

    /// <summary>The shape of another reading of a knowledge base's reports, which may leave out what is the same.</summary>
    public static MappingSchema CreateReading() =>
        KnowledgeBase with
        {
            Name = "reading",
            Fields =
            [
                .. KnowledgeBase.Fields.Select(f =>
                    f with
                    {
                        IsRequired = f.IsRequired && f.Name is not ("sources" or "topics"),
                    }
                ),
            ],
        };

    private static FieldSchema Required(string name, FieldType type, string about) =>
        new(name, type, about) { IsRequired = true };

    private static FieldSchema Optional(string name, FieldType type, string about) => new(name, type, about);

    private static VocabularyTerm TermOf(Vocabulary vocabulary) => new(vocabulary, UnknownTerm.Rule);

    private static List ListOf(MappingSchema schema) => new(new Map(schema));
}
