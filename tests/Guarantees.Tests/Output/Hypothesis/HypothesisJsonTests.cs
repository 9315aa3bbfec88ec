using System.Text.Json.Nodes;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Hypothesis;

/// <summary>What the import of Hypothesis asks of a file; it names no schema, so the code is read instead.</summary>
public sealed class HypothesisJsonTests
{
    private static readonly string[] Addresses =
    [
        "--url",
        "first=https://example.org/first",
        "--url",
        "second=https://example.org/second",
    ];

    // `readExportFile` wants an object with a list of annotations.
    [Fact]
    public void The_file_is_an_object_with_a_list_of_annotations() => Export().Should().HaveCount(12);

    // `annotationsByUser` makes the list to choose from; without a user nothing can be chosen.
    [Fact]
    public void Every_annotation_has_a_user() =>
        Export().Should().OnlyContain(a => a["user"]!.GetValue<string>() == "acct:writer@claims.invalid");

    // `isShared(ann.permissions)` reads this list; what no group may read is imported as private.
    [Fact]
    public void Every_annotation_is_private() =>
        Export()
            .SelectMany(a => a["permissions"]!["read"]!.AsArray()!)
            .Should()
            .OnlyContain(p => p!.GetValue<string>().StartsWith("acct:"));

    // `getImportData` copies these, and nothing else.
    [Fact]
    public void Every_annotation_has_the_five_fields_that_an_import_keeps()
    {
        var annotation = Export()[0];
        annotation["uri"]!.GetValue<string>().Should().Be("https://example.org/first");
        annotation["document"]!["title"]!.GetValue<string>().Should().Be("first");
        annotation["tags"]!.AsArray().Select(t => t!.GetValue<string>()).Should().Equal("bridge", "money", "named");
        annotation["target"]!.AsArray().Should().ContainSingle();
        annotation["text"]!
            .GetValue<string>()
            .Should()
            .ContainAll("Ann Lee", "The city could repair the bridge if the state pays", "if the state pays");
    }

    // The server keeps one target, and the client shows the words of its first quote.
    [Fact]
    public void Fragments_are_one_run_of_words()
    {
        var selectors = Find("The mayor rejected higher fares")["target"]![0]!["selector"]!.AsArray();
        selectors.Should().ContainSingle();
        selectors[0]!["type"]!.GetValue<string>().Should().Be("TextQuoteSelector");
        selectors[0]!["exact"]!.GetValue<string>().Should().Be("The mayor rejected higher taxes and higher fares");
        selectors[0]!["prefix"]!.GetValue<string>().Should().HaveLength(32);
        selectors[0]!["suffix"]!.GetValue<string>().Should().StartWith(".");
    }

    // `duplicateMatch` compares text, tags and quote: what was imported once is not imported again.
    [Fact]
    public void No_two_annotations_have_the_same_text()
    {
        var all = Export();
        all.Select(a => a["text"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
    }

    // The text is Markdown there.
    [Fact]
    public void Markup_in_the_data_is_written_as_text()
    {
        using var files = TwoReports.With(
            "statement: The mayor will not raise taxes.",
            "statement: \"<b>x</b> $$y$$ [z](javascript:1)\""
        );
        var text = files.Run(["export", "--format", "hypothesis", .. Addresses]).Out;
        text.Should().Contain(@"\\<b\\>x\\</b\\>").And.Contain(@"\\$\\$y\\$\\$").And.Contain(@"\\[z\\](");
    }

    private static JsonNode[] Export()
    {
        using var files = new TwoReports();
        var run = files.Run(["export", "--format", "hypothesis", .. Addresses]);
        run.Code.Should().Be(0, run.Error);
        return [.. JsonNode.Parse(run.Out)!["annotations"]!.AsArray()!];
    }

    private static JsonNode Find(string statement) => Export().Single(a => a["text"]!.GetValue<string>().Contains(statement));
}
