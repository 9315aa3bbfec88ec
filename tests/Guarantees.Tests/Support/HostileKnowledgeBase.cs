using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Tests.Support;

/// <summary>A knowledge base every field of which tries to be more than text.</summary>
internal static class HostileKnowledgeBase
{
    /// <summary>Markup, addresses that act, attributes, the ends of our own elements, and what turns a line round.</summary>
    public const string Evil =
        "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) <javascript:alert(1)> {onclick=\"alert(1)\"} "
        + "| a \"b\" 'c' `d` *e* &lt; </style></script></template><!-- ]]> https://evil.example \u202Eright\u2066 \u0007 𝔸";

    /// <summary>The name of each field with its text.</summary>
    public static readonly ImmutableArray<string> Texts = [.. Fields().Select(Text)];

    private static readonly Location At = new("claims.yaml", 1, 1);
    private static readonly FieldLocations Places = new(At, []);

    private static readonly Source First = SourceOf("source");
    private static readonly Source Second = SourceOf("other source");

    private static readonly Speaker Ann = new()
    {
        Id = Text("speaker id"),
        Name = Text("speaker name"),
        Kind = SpeakerKind.Person,
    };

    private static readonly Speaker Clerk = new()
    {
        Id = Text("voice id"),
        Name = Text("voice name"),
        Kind = SpeakerKind.Unnamed,
        Count = 1,
        Source = First.Id,
    };

    public static KnowledgeBaseIndex Index() =>
        new(
            new KnowledgeBase
            {
                Title = Text("title"),
                Curator = "writer",
                Readers =
                [
                    new Reader("writer", ReaderKind.Agent, null, At),
                    new Reader(Text("reader"), ReaderKind.Person, Text("reader about"), At),
                ],
                Sources = [First, Second],
                Speakers = [Ann, Clerk, Speaker.Uncredited, Speaker.Report],
                Topics = [new Topic(Text("topic id"), Text("topic name"), Text("topic about"), At)],
                Claims = [ClaimOf("claim", First), ClaimOf("other claim", Second)],
                Relations =
                [
                    new Relation(Text("claim"), Text("other claim"), RelationType.Qualifies, Text("relation note"), Places)
                    {
                        Author = "writer",
                    },
                ],
                Skipped = [new SkippedPassage(First, [Span(First, "skipped")], SkipReason.Heading, Text("skipped note"), Places)],
                Reviews = [],
            }
        );

    /// <summary>A field's text: its own name, and the evil.</summary>
    public static string Text(string field) => $"{field} {Evil}";

    private static IEnumerable<string> Fields() =>
        [
            "title",
            "source about",
            "source title",
            "source publisher",
            "source published",
            "source url",
            "speaker name",
            "voice name",
            "topic name",
            "claim statement",
            "quote",
            "attributed",
            "hedge",
            "when",
            "condition",
            "gates",
            "relation note",
            "skipped",
            "skipped note",
        ];

    private static Source SourceOf(string name) =>
        new()
        {
            Id = Text(name),
            File = "sources/report.txt",
            Sha256 = new string('0', 64),
            Description = Text($"{name} about"),
            Title = Text($"{name} title"),
            Publisher = Text($"{name} publisher"),
            Published = Text($"{name} published"),
            Url = Text($"{name} url"),
            Text = new SourceText(string.Join('\n', Text("skipped"), string.Join(' ', Printed.Select(Text)))),
            Location = At,
        };

    private static IEnumerable<string> Printed => ["attributed", "quote", "hedge", "when", "condition", "gates"];

    private static Claim ClaimOf(string name, Source source) =>
        new()
        {
            Id = Text(name),
            Source = source,
            Quote = [Span(source, "quote"), Span(source, "gates")],
            Statement = Text($"{name} statement"),
            Speaker = Ann,
            Through = [Clerk],
            Level = Level.UnnamedOne,
            Cues = [new Cue([Span(source, "attributed")], Clerk)],
            Act = Act.States,
            Hedges = [Span(source, "hedge")],
            Conditions = [new Condition(ConditionKind.If, [Span(source, "condition")], [Span(source, "gates")])],
            TimeExpressions = [Span(source, "when")],
            Topics = [Text("topic id")],
            Author = "writer",
            Suppressions = [],
            Note = Text($"{name} note"),
            QuotationExtent = QuotationExtent.None,
            Locations = Places,
        };

    private static Span Span(Source source, string field)
    {
        var start = source.Text.Text.IndexOf(Text(field), StringComparison.Ordinal);
        return source.Text.CreateSpan(start, start + Text(field).Length);
    }
}
