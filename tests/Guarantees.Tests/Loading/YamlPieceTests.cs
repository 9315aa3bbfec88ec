using System.Text;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Loading;

public sealed class YamlPieceTests
{
    // Enough for a file that is read in two pieces.
    private const int Many = 22_000;
    private const int Few = 100;

    // Items in every form of YAML that could hide where one begins.
    private static readonly string[] Forms =
    [
        "  - id: ITEM\n    quote: \"a\n      - b, [c\"\n",
        "  - {id: ITEM, quote: [\"a\",\n      'b']}\n",
        "  - id: ITEM\n    quote: >-\n      - folded\n\n      [not a list\n",
        "  # a comment: - id\n  - id: ITEM\n    topics:\n      - one\n      - two\n",
        "  - id: ITEM\n    quote: plain text that\n      goes on\n\n",
    ];

    [Fact]
    public void A_long_list_is_read_like_a_short_one()
    {
        var (yaml, lines) = Create(Many, "claims:\n", "skipped:\n  - id: last\n");

        var root = (YamlMapping)YamlParser.Read(new YamlSource("f", yaml)).Value!;

        root.Entries.Select(e => e.Name).Should().Equal("format", "claims", "skipped");
        var claims = root.GetItems("claims").Cast<YamlMapping>().ToArray();
        claims.Select(c => c.GetText("id")).Should().Equal(Enumerable.Range(0, Many).Select(i => $"item-{i}"));
        claims.Select(c => c.Location.Line).Should().Equal(lines);
        claims[3].GetTexts("topics").Select(t => t.Value).Should().Equal("one", "two");
        claims[^3].GetText("quote").Should().Be("- folded\n[not a list");
        root.GetItems("skipped")[0].Location.Line.Should().Be(yaml.Count(c => c == '\n'));
    }

    [Fact]
    public void An_error_in_a_later_piece_has_its_location_in_the_file()
    {
        var (yaml, _) = Create(Many, "claims:\n", "  - id: [open\n");

        var fault = YamlParser.Read(new YamlSource("f", yaml)).Error!;

        (fault.Rule.Code, fault.Location.Line, fault.Location.Column).Should().Be(("CLM002", yaml.Count(c => c == '\n'), 9));
    }

    [Fact]
    public void Each_cut_is_before_an_item_and_the_next_piece_repeats_the_key_of_its_list()
    {
        var (yaml, _) = Create(Few, "claims: # all\n", "");

        var pieces = YamlPiece.Split(yaml, 3, minLength: 100);

        pieces.Should().HaveCount(3);
        pieces.Skip(1).Should().OnlyContain(p => p.Text.StartsWith("claims: # all\n  - ", StringComparison.Ordinal));
        pieces[0].Text.Should().Be(yaml[..(pieces[1].Offset + "claims: # all\n".Length)]);
    }

    [Fact]
    public void Pieces_are_of_about_the_same_length()
    {
        var (yaml, _) = Create(Few, "claims:\n", "");

        YamlPiece
            .Split(yaml, 2, minLength: 100)
            .Select(p => p.Text.Length)
            .Should()
            .OnlyContain(l => Math.Abs(l - yaml.Length / 2) < 100);
    }

    [Theory]
    [InlineData("claims: |\n")] // a text, not a list
    [InlineData("claims: [\n")]
    [InlineData("claims:\n  list:\n")]
    [InlineData("\"claims\":\n")]
    public void Only_a_list_that_is_the_whole_value_of_a_key_is_cut(string key)
    {
        var (yaml, _) = Create(Few, key, "");

        YamlPiece.Split(yaml, 4, minLength: 100).Should().ContainSingle().Which.Text.Should().Be(yaml);
    }

    [Fact]
    public void A_short_file_is_one_piece() => YamlPiece.Split("claims:\n  - id: a\n  - id: b\n", 8).Should().ContainSingle();

    private static (string Yaml, int[] Lines) Create(int items, string key, string end)
    {
        var yaml = new StringBuilder($"format: 1\n{key}");
        var lines = new int[items];
        var line = 3;
        for (var i = 0; i < items; i++)
        {
            var item = Forms[i % Forms.Length].Replace("ITEM", $"item-{i}", StringComparison.Ordinal);
            lines[i] = item.StartsWith("  #", StringComparison.Ordinal) ? line + 1 : line;
            line += item.Count(c => c == '\n');
            yaml.Append(item);
        }
        return (yaml.Append(end).ToString(), lines);
    }
}
