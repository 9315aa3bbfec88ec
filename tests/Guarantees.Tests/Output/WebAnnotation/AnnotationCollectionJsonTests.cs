using System.Text.Json.Nodes;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.WebAnnotation;

public sealed class AnnotationCollectionJsonTests
{
    // A letter that takes two UTF-16 units, before, in and after the words.
    private const string BeyondTheBasicPlane = "𝔸nn Lee said that the 𝔹ridge is closed and 𝕚mpassable, it seems. The end.";

    private static readonly JsonSchemaValidator Schema = new(
        JsonNode.Parse(Repository.Read("tests/Guarantees.Tests/Schemas/web-annotation.schema.json"))!
    );

    [Fact]
    public void The_real_claims_fit_the_schema()
    {
        Schema.Accepts(Export("export")).Should().BeTrue();
        Schema.Accepts(Export("export", "--source", "call-report", "--url", "https://example.org/call")).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"claims:level\"", "\"claims:lewel\"")]
    [InlineData("\"oa:List\"", "\"Composite\"")]
    [InlineData("\"start\": ", "\"start\": -")]
    [InlineData("ni:///sha-256;", "/sources/")]
    public void Data_that_does_not_match_the_schema_is_refused(string piece, string instead) =>
        Schema.Accepts(JsonNode.Parse(ClaimsCli.Run("export").Out.Replace(piece, instead))!).Should().BeFalse();

    [Fact]
    public void Every_selector_selects_its_words_in_the_frozen_text()
    {
        foreach (var target in Annotations(Export("export")).SelectMany(Targets))
        {
            var file = Directory
                .EnumerateFiles(Repository.PathOf("data/sources"))
                .Single(f => Hash(f) == target["state"]!["cached"]!["schema:sha256"]!.GetValue<string>());
            Selected(File.ReadAllText(file), target).Should().Be(Quote(target)["exact"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Positions_and_contexts_count_code_points()
    {
        var quote = "the 𝔹ridge is closed and 𝕚mpassable";
        using var files = new SmallKnowledgeBase(
            $$"""
            format: 1
            curator: writer
            readers: [{id: writer, kind: person}]
            sources: [{id: report, file: sources/report.txt, sha256: SHA256, about: A report made up for tests.}]
            speakers: [{id: ann, name: 𝔸nn Lee, kind: person}]
            topics: [{id: bridge, name: Bridge, about: The bridge.}]
            claims:
              - id: bridge-closed
                quote: {{quote}}
                source: report
                statement: The 𝔹ridge is closed and 𝕚mpassable.
                speaker: ann
                level: named
                attributed: 𝔸nn Lee said that
                act: states
                topics: [bridge]
            """,
            BeyondTheBasicPlane
        );
        var target = Annotations(JsonNode.Parse(files.Run("export").Out)!).Single()["target"]!;
        Position(target).Should().Be((18, 53));
        Selected(BeyondTheBasicPlane, target).Should().Be(quote);
        Quote(target)["prefix"]!.GetValue<string>().Should().Be("𝔸nn Lee said that ");
        Quote(target)["suffix"]!.GetValue<string>().Should().Be(", it seems. The end.");
    }

    [Fact]
    public void The_words_around_a_quote_are_at_most_32_code_points()
    {
        foreach (var target in Annotations(Export("export")).SelectMany(Targets))
        {
            var (prefix, suffix) = (Quote(target)["prefix"]!.GetValue<string>(), Quote(target)["suffix"]!.GetValue<string>());
            var (start, _) = Position(target);
            prefix.EnumerateRunes().Should().HaveCount(Math.Min(32, start));
            suffix.EnumerateRunes().Count().Should().BeLessThanOrEqualTo(32);
        }
    }

    [Fact]
    public void Fragments_are_one_list_in_reading_order()
    {
        var target =
            Find(Export("export"), "us-sees-playing-role") ?? Annotations(Export("export")).First(a => Targets(a).Length > 1);
        target["target"]!["type"]!.GetValue<string>().Should().Be("oa:List");
        Targets(target).Select(t => Position(t).Start).Should().BeInAscendingOrder();
    }

    [Fact]
    public void An_annotation_keeps_its_name_whatever_else_is_exported()
    {
        var all = Annotations(Export("export")).Select(a => a["id"]!.GetValue<string>()).ToArray();
        all.Should().OnlyHaveUniqueItems();
        Annotations(Export("export", "--source", "european-led", "--url", "https://example.org/b"))
            .Select(a => a["id"]!.GetValue<string>())
            .Should()
            .BeSubsetOf(all);
    }

    // python3 -c 'import uuid; print(uuid.uuid5(uuid.UUID("17d70bce-a7f9-413a-9ef3-6554f7e8fba4"), "ni:///sha-256;Q3ZmGjoMf7aBL8EIyOumlhfYSElISx6QxStAdy4e99g#first-reader/us-willing-to-contribute-guarantees"))'
    [Fact]
    public void An_annotation_id_is_a_reproducible_UUID() =>
        Find(Export("export"), "us-willing-to-contribute-guarantees")!["id"]!
            .GetValue<string>()
            .Should()
            .Be("urn:uuid:47079b54-b332-5969-9795-467431b4b43e");

    [Fact]
    public void The_text_alone_has_the_speaker_the_relaying_voices_and_the_conditions() =>
        Find(Export("export"), "commitment-only-outside-nato")!["body"]![0]!["value"]!
            .GetValue<string>()
            .Should()
            .ContainAll(
                "Donald Trump",
                "as told by a person briefed on the call  one unnamed person",
                "only if  “only … if the effort is not part of NATO”",
                "CALL REPORT\n",
                "¶3 "
            );

    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("www.example.org", null)]
    [InlineData("https://example.org/two words", "https://example.org/two%20words")]
    public void Only_a_web_address_identifies_a_report(string printed, string? expected)
    {
        using var files = SmallKnowledgeBase.With("sha256: SHA256", $"sha256: SHA256\n    url: \"{printed}\"");
        var source = Annotations(JsonNode.Parse(files.Run("export").Out)!).First()["target"]!["source"]!.GetValue<string>();
        if (expected is null)
            source.Should().StartWith("ni:///sha-256;");
        else
            source.Should().Be(expected);
    }

    private static JsonNode Export(params string[] args) => JsonNode.Parse(ClaimsCli.Run(args).Out)!;

    private static JsonNode[] Annotations(JsonNode collection) => [.. collection["first"]!["items"]!.AsArray()!];

    private static JsonNode? Find(JsonNode collection, string id) =>
        Annotations(collection).FirstOrDefault(a => a["body"]![1]!["schema:identifier"]!.GetValue<string>() == id);

    private static JsonNode[] Targets(JsonNode annotation) =>
        annotation["target"]!["items"] is { } items ? [.. items.AsArray()!] : [annotation["target"]!];

    private static JsonNode Quote(JsonNode target) => target["selector"]![1]!;

    private static (int Start, int End) Position(JsonNode target) =>
        (target["selector"]![0]!["start"]!.GetValue<int>(), target["selector"]![0]!["end"]!.GetValue<int>());

    // As any other program would: by code points.
    private static string Selected(string text, JsonNode target)
    {
        var (start, end) = Position(target);
        return string.Concat(text.EnumerateRunes().Skip(start).Take(end - start));
    }

    private static string Hash(string file) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
