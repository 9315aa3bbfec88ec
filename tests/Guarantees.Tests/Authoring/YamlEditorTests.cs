using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Authoring;

public sealed class YamlEditorTests
{
    private const string Text = """
        # a comment before
        format: 1   # kept
        sources:
          - {id: one, file: a.txt}   # kept too

        # about speakers
        speakers: []   # none yet
        claims:
        - id: first
          quote: "a \"b\""
          hedges: ['it''s', may]
        # before second
        - id: second
          quote: plain words
            go on here
        """;

    [Fact]
    public void An_item_is_added_after_the_last_one_and_comments_stay() =>
        Edit(e => e.AddItem("sources", "id: two\nfile: b.txt\n"))
            .Should()
            .Be(Text.Replace("# kept too\n", "# kept too\n  - id: two\n    file: b.txt\n", StringComparison.Ordinal));

    [Fact]
    public void An_empty_list_gets_its_first_items_and_keeps_its_comment() =>
        Edit(e =>
            {
                e.AddItem("speakers", "{id: ann}");
                e.AddItem("speakers", "{id: bo}");
            })
            .Should()
            .Be(
                Text.Replace(
                    "speakers: []   # none yet\n",
                    "speakers:   # none yet\n  - {id: ann}\n  - {id: bo}\n",
                    StringComparison.Ordinal
                )
            );

    [Fact]
    public void A_list_that_is_missing_is_added_at_the_end() =>
        Edit(e =>
            {
                e.AddItem("skipped", "{quote: x}");
                e.AddItem("skipped", "{quote: y}");
            })
            .Should()
            .StartWith(Text)
            .And.Contain("\nskipped:\n  - {quote: x}\n")
            .And.EndWith("  - {quote: y}\n");

    [Theory]
    [InlineData("first", "quote", "'c: d'")]
    [InlineData("first", "hedges", "might")]
    [InlineData("second", "quote", "{exact: x, prefix: y}")]
    [InlineData("second", "id", "third")]
    public void A_value_is_replaced_whatever_its_form(string claim, string key, string yaml)
    {
        var changed = Edit((e, root) => e.Replace(Find(root, claim)[key]!, yaml).Should().BeTrue())!;
        changed.Should().Contain($"{key}: {yaml}\n".TrimEnd(), "the value stands at its key");
        Lines(changed).Except(Lines(Text)).Should().HaveCount(1);
    }

    [Fact]
    public void An_item_is_removed_with_its_lines_and_its_surroundings_stay() =>
        Edit((e, root) => e.RemoveItem("claims", Find(root, "first")))
            .Should()
            .Be(Text.Replace("- id: first\n  quote: \"a \\\"b\\\"\"\n  hedges: ['it''s', may]\n", "", StringComparison.Ordinal));

    [Fact]
    public void The_last_item_that_is_removed_leaves_an_empty_list() =>
        Edit(
                (e, root) =>
                {
                    e.RemoveItem("claims", Find(root, "first"));
                    e.RemoveItem("claims", Find(root, "second"));
                }
            )
            .Should()
            .Contain("claims: []\n# before second\n")
            .And.NotContain("id: second");

    [Fact]
    public void Windows_line_ends_are_kept()
    {
        var text = Text.ReplaceLineEndings("\r\n");
        var changed = Edit(e => e.AddItem("sources", "id: two\nfile: b.txt\n"), text)!;
        changed.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
        changed.Should().Contain("  - id: two\r\n    file: b.txt\r\n");
    }

    [Fact]
    public void A_change_that_would_not_read_as_intended_is_refused()
    {
        Edit(e => e.AddItem("claims", "id: [")).Should().BeNull("the item is no YAML");
        Edit(e => e.AddItem("list", "{a: b}"), "list: [{a: 1}]\n").Should().BeNull("a list in brackets is left to its writer");
        Edit((e, root) => e.RemoveItem("list", root.GetItems("list")[0]), "list: [{a: 1}]\n").Should().BeNull();
    }

    [Fact]
    public void A_block_text_is_not_replaced() =>
        Edit((e, root) => e.Replace(root["note"]!, "x").Should().BeFalse(), "note: >-\n  two\n  lines\n").Should().NotBeNull();

    private static string? Edit(Action<YamlEditor> edit, string text = Text) => Edit((e, _) => edit(e), text);

    private static string? Edit(Action<YamlEditor, YamlMapping> edit, string text = Text)
    {
        var source = TextFile.Decode(text).Value!;
        var root = (YamlMapping)YamlParser.Read(source).Value!;
        var editor = new YamlEditor(source, root);
        edit(editor, root);
        return editor.Apply();
    }

    private static YamlMapping Find(YamlMapping root, string id) =>
        root.GetItems("claims").OfType<YamlMapping>().First(m => m.GetText("id") == id);

    private static string[] Lines(string text) => text.Split('\n');
}
