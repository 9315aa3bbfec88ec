using System.Collections.Immutable;
using Guarantees.Core.Model;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>The format of <c>claims.yaml</c> and <c>reviews.yaml</c>, as one table.</summary>
internal static class ClaimsSchema
{
    /// <summary>The form of an id, as an ECMA 262 pattern.</summary>
    public const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    public static readonly MappingSchema Selector = new(
        "selector",
        "Words that occur more than once, identified by the text around them (W3C TextQuoteSelector).",
        [
            Required("exact", new PlainText(), "The words themselves.", "Trump"),
            Optional("prefix", new PlainText(), "The text directly before them.", "\"said that \""),
            Optional("suffix", new PlainText(), "The text directly after them.", "\" would make\""),
        ]
    );

    public static readonly MappingSchema Reader = new(
        "reader",
        "A person or program that writes or reviews claims.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "ann-lee"),
            Required("kind", new VocabularyTerm(Vocabularies.ReaderKinds), "Whether it is a person or a program.", "person"),
            Optional("about", new PlainText(), "Who or what it is.", "Editor of the desk."),
        ]
    );

    public static readonly MappingSchema Source = new(
        "source",
        "A report, pinned by its hash.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "harbor"),
            Required("file", new PlainText(), "The report's file, inside the knowledge base's folder.", "sources/harbor.txt"),
            Required(
                "sha256",
                new PlainText("^[0-9a-fA-F]{64}$"),
                "SHA-256 of the file's bytes, 64 hexadecimal digits.",
                "4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8"
            ),
            Required("about", new PlainText(), "What the report is, in one sentence.", "A report on the harbor bridge."),
            Optional(
                "reading",
                new VocabularyTerm(Vocabularies.ReadingStates),
                "`in-progress` while the report is not fully covered by claims; remove it when it is.",
                "in-progress"
            ),
            Optional(
                "title",
                new PlainText(),
                "The headline, as printed; if you know it from elsewhere, list it in `given`.",
                "Harbor Bridge to Close"
            ),
            Optional(
                "label",
                new PlainText(),
                "The name used in credits, as in \"the call report said\"; by default the publisher.",
                "harbor report"
            ),
            Optional("also", new List(new PlainText()), "Other names under which drafts credit it.", "[the Gazette]"),
            Optional(
                "publisher",
                new PlainText(),
                "Who published it, as printed; if you know it from elsewhere, list it in `given`.",
                "Harbor Gazette"
            ),
            Optional(
                "published",
                new PlainText(),
                "When it was published, as printed; if you know it from elsewhere, list it in `given`.",
                "28 January 2019"
            ),
            Optional(
                "url",
                new PlainText(),
                "The web address, as printed; if you know it from elsewhere, list it in `given`.",
                "https://example.org/harbor"
            ),
            Optional(
                "given",
                new List(new VocabularyTerm(Vocabularies.SourceFacts)),
                "Those of `title`, `publisher`, `published` and `url` that the report does not print and you added.",
                "[publisher, url]"
            ),
        ]
    );

    public static readonly MappingSchema Speaker = new(
        "speaker",
        "A person, institution or group to whom a report attributes a claim.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique; `report` and `uncredited` are built in.", "clerk"),
            Optional(
                "name",
                new PlainText(),
                "The name to show; may be left out for a group whose members are all named persons.",
                "a clerk of the court"
            ),
            Required(
                "kind",
                new VocabularyTerm(Vocabularies.SpeakerKinds),
                "How the report identifies them; a study, a statement or another document that is quoted is an `institution`.",
                "unnamed"
            ),
            Optional("side", new PlainText(IdPattern), "The side they speak for: an id you choose.", "city"),
            Optional("role", new PlainText(), "Their role, as printed.", "clerk of the court"),
            Optional("also", new List(new PlainText()), "Other names of the same speaker, as printed.", "[the court official]"),
            Optional("count", new PositiveInteger(), "The number of people, as printed; only for unnamed speakers.", "1"),
            Optional(
                "members",
                new List(new Reference("speakers")),
                "The members of the group, if the report lists them.",
                "[ann-lee, tom-baker]"
            ),
            Optional(
                "source",
                new Reference("sources"),
                "The source that mentions them; required for unnamed people and for groups, except groups of named persons.",
                "harbor"
            ),
            Optional("basis", new PlainText(), "The printed words that say how they know.", "who has seen the plan"),
        ]
    );

    public static readonly MappingSchema Topic = new(
        "topic",
        "A subject under which claims are filed.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique.", "bridge"),
            Required("name", new PlainText(), "The name to show.", "Bridge"),
            Required("about", new PlainText(), "What belongs to the topic, in one sentence.", "The bridge and its repair."),
        ]
    );

    public static readonly MappingSchema Cue = new(
        "cue",
        "Words that attribute a claim, and the voice they introduce.",
        [
            Required("cue", new Quote(), "The words, exactly as printed.", "The mayor said"),
            Required("voice", new Reference("speakers"), "The voice they introduce.", "mayor"),
            Optional(
                "paragraph",
                new PositiveInteger(),
                "The line of the report that contains the cue, if it is before the quote's.",
                "4"
            ),
        ]
    );

    public static readonly MappingSchema Condition = new(
        "condition",
        "What has to happen first for a claim to hold, or how far it holds.",
        [
            Required("kind", new VocabularyTerm(Vocabularies.ConditionKinds), "The kind of condition.", "only-if"),
            Required("quote", new Quote(), "Its words, exactly as printed.", "[only, if the state pays]"),
            Optional(
                "gates",
                new Quote(),
                "The words that depend on the condition, if the rest of the claim holds without it; left out if the whole claim depends on it.",
                "repair the bridge"
            ),
            Optional(
                "by",
                new VocabularyTerm(Vocabularies.ConditionOrigins),
                "Who sets the condition: `report` if its words are outside the clause that the cue attributes; by default the speaker.",
                "report"
            ),
        ]
    );

    public static readonly MappingSchema Suppression = new(
        "allow entry",
        "A rule suppressed on this claim, with the reason.",
        [
            Required("code", new Reference("rules"), "The rule, CLM4nn.", "CLM407"),
            Required(
                "reason",
                new PlainText(),
                "Why the rule does not apply here; shown in reviews.",
                "The paragraph before names the bridge."
            ),
        ]
    );

    public static readonly MappingSchema Claim = new(
        "claim",
        "One statement with one attribution.",
        [
            Required("id", new PlainText(IdPattern), "Kebab-case, unique, permanent.", "city-could-repair"),
            Optional(
                "source",
                new Reference("sources"),
                "The report it is from; may be left out if only one report has the quote.",
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
                "The line of the report that has the quote; needed only if whole paragraphs are identical.",
                "12"
            ),
            Optional(
                "statement",
                new PlainText(),
                "The claim as one plain sentence that makes sense on its own and is never stronger than the quote; may be left out if the quote is such a sentence.",
                "The city could repair the bridge if the state pays."
            ),
            Optional(
                "speaker",
                new Reference("speakers"),
                "Whose statement or position it is. Leave it out if `attributed` names each voice: the last one is the speaker. Needed only if `attributed` is plain words, or as a second check; then both must agree.",
                "mayor"
            ),
            Optional(
                "through",
                new List(new Reference("speakers")),
                "The voices between the report and the speaker, nearest to the report first. Leave it out if `attributed` names each voice: all but the last are these. `attributed` has the printed words, `through` only the ids.",
                "[clerk]"
            ),
            Optional(
                "level",
                new VocabularyTerm(Vocabularies.Levels),
                "How the voice nearest to the report is identified. Derived from the voices; if it is written, it must agree.",
                "unnamed-one"
            ),
            Optional(
                "attributed",
                new Cues(),
                "The printed words that attribute it, each with its voice, nearest to the report first; left out only for the report's own statements.",
                "{A clerk said: clerk, that the mayor said: mayor}"
            ),
            Optional(
                "act",
                new VocabularyTerm(Vocabularies.Acts),
                "What the speaker does with the words; by default `states`.",
                "offers"
            ),
            Optional(
                "hedges",
                new Quote(),
                "Words that make the content less certain or less exact (could, likely, I suspect, on average). What limits how far it holds (only, directly) is a condition of kind `scope`.",
                "could"
            ),
            Optional(
                "conditions",
                new List(new Map(Condition)),
                "What has to happen first for the claim to hold, and how far it holds.",
                "[{kind: if, quote: if the state pays}]"
            ),
            Optional("when", new Quote(), "Words that say when, as printed.", "by Monday"),
            Required("topics", new List(new Reference("topics")), "One to three topics.", "[bridge, money]"),
            Optional("by", new Reference("readers"), "Who wrote it, if not the curator.", "tom-baker"),
            Optional(
                "allow",
                new List(new Map(Suppression)),
                "Rules suppressed on this claim, with reasons.",
                "[{code: CLM407, reason: The paragraph before names the bridge.}]"
            ),
            Optional(
                "note",
                new PlainText(),
                "The reason for a difficult decision.",
                "The cue is carried over from the sentence before."
            ),
        ]
    );

    public static readonly MappingSchema Relation = new(
        "relation",
        "How two claims are related.",
        [
            Required("from", new Reference("claims"), "The claim that qualifies, elaborates or specifies.", "city-could-repair"),
            Required("to", new Reference("claims"), "The other claim.", "bridge-closed"),
            Required("type", new VocabularyTerm(Vocabularies.RelationTypes), "How the two are related.", "qualifies"),
            Required("note", new PlainText(), "Why, in one sentence.", "Only if the state pays."),
            Optional("by", new Reference("readers"), "Who wrote it, if not the curator.", "tom-baker"),
        ]
    );

    public static readonly MappingSchema Skipped = new(
        "skipped passage",
        "A passage of a report that makes no claim.",
        [
            Required("source", new Reference("sources"), "The report it is from.", "harbor"),
            Required("quote", new Quote(), "Its words, exactly as printed.", "Share this story"),
            Optional("paragraph", new PositiveInteger(), "The line of the report, if the words occur on several.", "12"),
            Required("reason", new VocabularyTerm(Vocabularies.SkipReasons), "Why it makes no claim.", "furniture"),
            Optional("note", new PlainText(), "More on the reason.", "A link at the end of the page."),
        ]
    );

    public static readonly MappingSchema KnowledgeBase = new(
        "knowledge base",
        "Claims tied to their words, speakers and conditions.",
        [
            Required("format", new FieldType.Version(), "The version of this format: 1.", "1"),
            Optional("title", new PlainText(), "What the claims are about, for the page and the dossier.", "The harbor bridge"),
            Required(
                "curator",
                new Reference("readers"),
                "Who wrote the claims and relations, except those with `by`.",
                "ann-lee"
            ),
            Required("readers", ListOf(Reader), "Who writes and reviews claims.", "[{id: ann-lee, kind: person}]"),
            Required(
                "sources",
                ListOf(Source),
                "The reports.",
                "[{id: harbor, file: sources/harbor.txt, sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8, about: A report.}]"
            ),
            Required("speakers", ListOf(Speaker), "The speakers in the reports.", "[{id: mayor, name: the mayor, kind: person}]"),
            Required(
                "topics",
                ListOf(Topic),
                "The topics of the claims.",
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
                "How claims are related.",
                "[{from: city-could-repair, to: bridge-closed, type: qualifies, note: Only if the state pays.}]"
            ),
            Optional(
                "skipped",
                ListOf(Skipped),
                "The passages that make no claim.",
                "[{source: harbor, quote: Share this story, reason: furniture}]"
            ),
        ]
    );

    public static readonly MappingSchema Review = new(
        "review",
        "A reader's verdict on an item.",
        [
            Required(
                "of",
                new PlainText(),
                "The item: claim ID, relation FROM..TO, or skipped SOURCE LINE:COLUMN.",
                "claim city-could-repair"
            ),
            Required(
                "digest",
                new PlainText(),
                "The fingerprint of what was reviewed.",
                "v2:1675cf4e5a900f68-c442456c18ef42a0-4aaf165cac8a2bc9-7de5b4d12feb0a11"
            ),
            Required("reviewer", new Reference("readers"), "Who reviewed it.", "tom-baker"),
            Required("date", new PlainText(), "The date in UTC: year-month-day.", "2026-11-22"),
            Required("verdict", new VocabularyTerm(Vocabularies.Verdicts), "What the reader decided.", "accepted"),
            Optional("note", new PlainText(), "The reason; required for disputed.", "The report says Tuesday."),
            Optional("answers", new PlainText(), "`dispute`: the reader withdraws their dispute of the same day.", "dispute"),
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

    private static List ListOf(MappingSchema schema) => new(new Map(schema));
}
