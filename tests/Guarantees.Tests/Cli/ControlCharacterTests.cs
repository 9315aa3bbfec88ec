using Guarantees.Core.Output;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>What a terminal, a page or a spreadsheet would obey comes out as the characters it is.</summary>
public sealed class ControlCharacterTests
{
    private const string Bad = """a \u202Etxt.exe\u2066 \u200F \L | `code` [x](javascript:y) <script>""";

    // The page marks them in its own way (HostileDataTests); the CSV of conditions has none of the fields that are spoilt here.
    public static IEnumerable<object[]> TextOutputs() =>
        from output in CommandMatrix.WithFormats()
        where output.Verb is "list" or "show" or "conditions" or "compare" or "render" && output.Format != "html"
        where output is not ("conditions", "csv")
        select new object[] { output.Verb, output.Format };

    [Theory]
    [MemberData(nameof(TextOutputs))]
    public void No_invisible_character_reaches_the_output(string verb, string format)
    {
        using var files = Spoilt();
        string[] ids = verb == "show" ? ["first-no-tax-rise", "first-could-repair"] : [];
        var run = files.Run([verb, "--format", format, .. ids]);
        run.Code.Should().Be(0, run.Error);
        run.Out.Replace("\n", "")
            .Replace(format == "csv" ? "\r" : "\n", "")
            .Should()
            .Match(text => SafeText.Escape(text) == text);
        run.Out.Should().Contain("txt.exe", "the data is shown nevertheless");
    }

    [Fact]
    public void Counts_show_no_invisible_characters()
    {
        using var files = Spoilt();
        var run = files.Run("list", "--count-by", "topic,side");
        run.Out.Should().Contain(@"a\u202eb").And.NotContain("\u202e");
    }

    [Fact]
    public void A_message_shows_no_invisible_characters() =>
        ClaimsCli.Run("list", "--topic", "\e[31m\u202e").Error.Should().Contain(@"\u001b[31m\u202e").And.NotContain("\e");

    [Fact]
    public void Colors_are_the_only_escapes_on_a_terminal()
    {
        using var files = Spoilt();
        var coloured = files.Run("list", "--color", "always").Out;
        var plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]+m", "");
        plain.Should().Be(files.Run("list").Out);
    }

    // In a statement, a name, a note and a side: all fields of free text and one id.
    private static TwoReports Spoilt() =>
        new(
            TwoReports
                .Claims.Replace("statement: The mayor will not raise taxes.", $"statement: \"{Bad}\"")
                .Replace("name: Ann Lee", $"name: \"{Bad}\"")
                .Replace("note: Tells who pays.", $"note: \"{Bad}\"")
                .Replace("side: drivers", "side: \"a\\u202Eb\"")
        );
}
