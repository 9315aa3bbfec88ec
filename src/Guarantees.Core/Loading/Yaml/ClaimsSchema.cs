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
        "Words that stand more than once, told apart by their neighbors (W3C TextQuoteSelector).",
        [
            Required("exact", new PlainText(), "The words themselves.", "Trump"),
            Optional("prefix", new PlainText(), "What stands directly before them.", "\"said that \""),
            Optional("suffix", new PlainText(), "What stands directly after them.", "\" would make\""),
        ]
    );

    public static readonly MappingSchema Reader = new(
        "reader",
        "Somebody who reads reports into claims or reviews them.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "ann-lee"),
            Required("kind", TermOf(Vocabularies.ReaderKinds), "Whether a person or a program reads.", "person"),
            Optional("about", new PlainText(), "Who or what that is.", "Editor of the desk."),
        ]
    );

    public static readonly MappingSchema Source = new(
        "source",
        "A report, frozen by its hash.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "harbor"),
            Required("file", new PlainText(), "The report's file, inside the knowledge base's folder.", "sources/harbor.txt"),
            Required(
                "sha256",
                new PlainText("^[0-9a-fA-F]{64}$"),
                "SHA-256 of the file's bytes, 64 hexadecimal digits.",
                "4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8"
            ),
            Required("about", new PlainText(), "One sentence on what it is.", "A report on the harbor bridge."),
            Optional(
                "reading",
                TermOf(Vocabularies.ReadingStates),
                "`in-progress` while claims of it are still to be written; remove it when the last one is.",
                "in-progress"
            ),
            Optional(
                "title",
                new PlainText(),
                "Its headline, as printed, or as you know it (then name it in `given`).",
                "Harbor Bridge to Close"
            ),
            Optional(
                "label",
                new PlainText(),
                "How credits name it, as in \"the call report said\"; the publisher where it is left out.",
                "harbor report"
            ),
            Optional("also", new List(new PlainText()), "Other names by which drafts credit it.", "[the Gazette]"),
            Optional(
                "publisher",
                new PlainText(),
                "Who published it, as printed, or as you know it (then name it in `given`).",
                "Harbor Gazette"
            ),
            Optional(
                "published",
                new PlainText(),
                "When, as printed, or as you know it (then name it in `given`).",
                "28 January 2019"
            ),
            Optional(
                "url",
                new PlainText(),
                "Its address, as printed, or as you know it (then name it in `given`).",
                "https://example.org/harbor"
            ),
            Optional(
                "given",
                new List(TermOf(Vocabularies.SourceFacts)),
                "Which of `title`, `publisher`, `published` and `url` the source does not print, so that you gave them.",
                "[publisher, url]"
            ),
        ]
    );

    public static readonly MappingSchema Speaker = new(
        "speaker",
        "Somebody a report lets speak, think, want or take a stand.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique; `report` and `uncredited` are built in.", "clerk"),
            Optional(
                "name",
                new PlainText(),
                "As outputs show it; may be left out of a group whose members are all named persons.",
                "a clerk of the court"
            ),
            Required("kind", TermOf(Vocabularies.SpeakerKinds), "How the report identifies them.", "unnamed"),
            Optional("side", new PlainText(IdPattern), "The side they speak for, an id of your own.", "city"),
            Optional("role", new PlainText(), "As reports print it.", "clerk of the court"),
            Optional(
                "also",
                new List(new PlainText()),
                "Other names of the same one, as reports print them.",
                "[the court official]"
            ),
            Optional("count", new PositiveInteger(), "The printed number of people; unnamed speakers only.", "1"),
            Optional(
                "members",
                new List(new Reference("speakers")),
                "The speakers that this one is made of, where the report lists them.",
                "[ann-lee, tom-baker]"
            ),
            Optional(
                "source",
                new Reference("sources"),
                "The one source that speaks of them; required for unnamed people and for groups that are not made of named persons.",
                "harbor"
            ),
            Optional("basis", new PlainText(), "The printed words that say how they know.", "who has seen the plan"),
        ]
    );

    public static readonly MappingSchema Topic = new(
        "topic",
        "A subject under which claims are looked up.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "bridge"),
            Required("name", new PlainText(), "As outputs show it.", "Bridge"),
            Required("about", new PlainText(), "One sentence that says what belongs here.", "The bridge and its repair."),
        ]
    );

    public static readonly MappingSchema Cue = new(
        "cue",
        "Words that attribute a claim, and whom they let speak.",
        [
            Required("cue", new Quote(), "The words, exactly as printed.", "The mayor said"),
            Required("voice", new Reference("speakers"), "Whom they let speak.", "mayor"),
            Optional(
                "paragraph",
                new PositiveInteger(),
                "The line of the report on which they stand, where that is an earlier one than the quote's.",
                "4"
            ),
        ]
    );

    public static readonly MappingSchema Condition = new(
        "condition",
        "When, under what proviso, or how far a claim holds.",
        [
            Required("kind", TermOf(Vocabularies.ConditionKinds), "How it limits the claim.", "only-if"),
            Required("quote", new Quote(), "Its words, exactly as printed.", "[only, if the state pays]"),
            Optional("gates", new Quote(), "The words that it governs, where that is not the whole claim.", "repair the bridge"),
            Optional(
                "by",
                TermOf(Vocabularies.ConditionOrigins),
                "Who sets it: `report` where its words are outside the clause that the cue attributes; else the speaker.",
                "report"
            ),
        ]
    );

    public static readonly MappingSchema Suppression = new(
        "allow entry",
        "A rule silenced on this claim, with the reason.",
        [
            Required("code", new Reference("rules"), "The rule, CLM4nn.", "CLM407"),
            Required(
                "reason",
                new PlainText(),
                "Why the rule is wrong here; shown in review.",
                "The paragraph before names the bridge."
            ),
        ]
    );

    public static readonly MappingSchema Claim = new(
        "claim",
        "One proposition with one attribution.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique, permanent.", "city-could-repair"),
            Optional(
                "source",
                new Reference("sources"),
                "The report it stands in; may be left out where only one report has the quote.",
                "harbor"
            ),
            Required(
                "quote",
                new Quote(),
                "The report's words, exactly as printed.",
                "the city could repair the bridge if the state pays"
            ),
            Optional(
                "paragraph",
                new PositiveInteger(),
                "The line of the report that has the quote; needed only where neighbors cannot tell it from the same words on another line.",
                "12"
            ),
            Optional(
                "statement",
                new PlainText(),
                "One plain sentence that stands alone, never stronger than the quote; may be left out where the quote is one.",
                "The city could repair the bridge if the state pays."
            ),
            Optional(
                "speaker",
                new Reference("speakers"),
                "Whose position it is: the innermost voice. Follows from `attributed`; where both are written, they are compared.",
                "mayor"
            ),
            Optional(
                "through",
                new List(new Reference("speakers")),
                "The voices between report and speaker, nearest to the report first.",
                "[clerk]"
            ),
            Optional(
                "level",
                TermOf(Vocabularies.Levels),
                "How the voice nearest to the report is identified. Follows from the voices; where it is written, it is compared.",
                "unnamed-one"
            ),
            Optional(
                "attributed",
                new Cues(),
                "The printed words that attribute it, each with its voice, nearest to the report first; absent only for the report's own voice.",
                "{A clerk said: clerk, that the mayor said: mayor}"
            ),
            Optional(
                "act",
                TermOf(Vocabularies.Acts),
                "What the speaker does with the words; `states` where it is left out.",
                "offers"
            ),
            Optional("hedges", new Quote(), "Words that weaken the content.", "could"),
            Optional(
                "conditions",
                new List(new Map(Condition)),
                "When, under what proviso, or how far it holds.",
                "[{kind: if, quote: if the state pays}]"
            ),
            Optional("when", new Quote(), "Printed time words.", "by Monday"),
            Required("topics", new List(new Reference("topics")), "One to three topics.", "[bridge, money]"),
            Optional("by", new Reference("readers"), "Who wrote it, where not the curator.", "tom-baker"),
            Optional(
                "allow",
                new List(new Map(Suppression)),
                "Rules silenced here, with reasons.",
                "[{code: CLM407, reason: The paragraph before names the bridge.}]"
            ),
            Optional(
                "note",
                new PlainText(),
                "The reason for a close call.",
                "The cue is carried over from the sentence before."
            ),
        ]
    );

    public static readonly MappingSchema Relation = new(
        "relation",
        "How two claims stand to each other.",
        [
            Required("from", new Reference("claims"), "The claim that qualifies, elaborates or specifies.", "city-could-repair"),
            Required("to", new Reference("claims"), "The claim that it is about.", "bridge-closed"),
            Required("type", TermOf(Vocabularies.RelationTypes), "How they stand to each other.", "qualifies"),
            Required("note", new PlainText(), "Why, in one sentence.", "Only if the state pays."),
            Optional("by", new Reference("readers"), "Who wrote it, where not the curator.", "tom-baker"),
        ]
    );

    public static readonly MappingSchema Skipped = new(
        "skipped passage",
        "A passage of a report that is no claim.",
        [
            Required("source", new Reference("sources"), "The report it stands in.", "harbor"),
            Required("quote", new Quote(), "Its words, exactly as printed.", "Share this story"),
            Optional("paragraph", new PositiveInteger(), "The line of the report, where the words stand on several.", "12"),
            Required(
                "reason",
                new VocabularyTerm(Vocabularies.SkipReasons, UnknownSkipReason.Rule),
                "Why it is no claim.",
                "furniture"
            ),
            Optional("note", new PlainText(), "More on the reason.", "A link at the end of the page."),
        ]
    );

    public static readonly MappingSchema KnowledgeBase = new(
        "knowledge base",
        "Claims tied to their words, speakers and conditions.",
        [
            Required("format", new FieldType.Version(), "The version of this format: 1.", "1"),
            Optional(
                "title",
                new PlainText(),
                "What the claims are about, as the page and the dossier show it.",
                "The harbor bridge"
            ),
            Required("curator", new Reference("readers"), "Who wrote the claims and relations, unless one says `by`.", "ann-lee"),
            Required("readers", ListOf(Reader), "Who reads and reviews.", "[{id: ann-lee, kind: person}]"),
            Required(
                "sources",
                ListOf(Source),
                "The reports.",
                "[{id: harbor, file: sources/harbor.txt, sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8, about: A report.}]"
            ),
            Required("speakers", ListOf(Speaker), "Who speaks in them.", "[{id: mayor, name: the mayor, kind: person}]"),
            Required(
                "topics",
                ListOf(Topic),
                "What they speak about.",
                "[{id: bridge, name: Bridge, about: The bridge and its repair.}]"
            ),
            Required(
                "claims",
                ListOf(Claim),
                "The claims, in the order of their quotes.",
                "[{id: bridge-closed, source: harbor, quote: The bridge is closed, topics: [bridge]}]"
            ),
            Optional(
                "relations",
                ListOf(Relation),
                "How claims stand to each other.",
                "[{from: city-could-repair, to: bridge-closed, type: qualifies, note: Only if the state pays.}]"
            ),
            Optional(
                "skipped",
                ListOf(Skipped),
                "What is no claim.",
                "[{source: harbor, quote: Share this story, reason: furniture}]"
            ),
        ]
    );

    public static readonly MappingSchema Review = new(
        "review",
        "One verdict of one reader on one item.",
        [
            Required(
                "of",
                new PlainText(),
                "claim ID, relation FROM..TO, or skipped SOURCE LINE:COLUMN.",
                "claim city-could-repair"
            ),
            Required(
                "digest",
                new PlainText(),
                "What was reviewed.",
                "v2:1675cf4e5a900f68-c442456c18ef42a0-4aaf165cac8a2bc9-7de5b4d12feb0a11"
            ),
            Required("reviewer", new Reference("readers"), "Who reviewed it.", "tom-baker"),
            Required("date", new PlainText(), "UTC, year-month-day.", "2026-11-22"),
            Required("verdict", TermOf(Vocabularies.Verdicts), "What the reader decided.", "accepted"),
            Optional("note", new PlainText(), "Why; required for disputed.", "The report says Tuesday."),
            Optional("answers", new PlainText(), "`dispute`: the reader takes back a dispute of the same day.", "dispute"),
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

    private static FieldSchema Required(string name, FieldType type, string about, string example) =>
        new(name, type, about, example) { IsRequired = true };

    private static FieldSchema Optional(string name, FieldType type, string about, string example) =>
        new(name, type, about, example);

    private static VocabularyTerm TermOf(Vocabulary vocabulary) => new(vocabulary, UnknownTerm.Rule);

    private static List ListOf(MappingSchema schema) => new(new Map(schema));
}
