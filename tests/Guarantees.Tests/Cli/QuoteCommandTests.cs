using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class QuoteCommandTests : IDisposable
{
    private const string Draft =
        """
        # What was promised

        Trump told leaders he would “make such a commitment”, the person briefed on the call said.

        The person briefed on the call said that, in the report's words, Trump “would only make such a commitment
        if the effort is not part of NATO.” He will "sell weapons to Ukraine".

        In the report's words, as the British official said of Trump:

        > an American security guarantee must be part of a final settlement

        Officials are «not worried at all about anything». Trump, in the report's words, "did not specify what he meant by
        ... the broader concept", the person briefed on the call said.

        ```
        "this is code"
        ```
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Fact]
    public void A_faithful_excerpt_ends_with_0()
    {
        var run = Tool.Run("quote", "he would only make such a commitment if the effort is not part of NATO");
        (run.Code, run.Error).Should().Be((ExitCode.Fine, "1 of 1 excerpt is faithful to the reports\n"));
        Snapshot.Matches("quote-faithful.txt", run.Out);
    }

    [Fact]
    public void An_excerpt_that_drops_the_NATO_condition_ends_with_1_and_says_exactly_that()
    {
        var run = Tool.Run("quote", "he would … make such a commitment");
        run.Code.Should().Be(ExitCode.No);
        run.Out.Should().StartWith("partial, verbatim in its parts, but it leaves out a condition\n")
            .And.Contain("  you left out   only-if \"only … if the effort is not part of NATO\"\n");
        Snapshot.Matches("quote-condition-dropped.txt", run.Out);
    }

    [Fact]
    public void A_near_miss_names_the_word_that_differs()
    {
        var run = Tool.Run("quote", "he would only make this commitment if the effort is part of NATO");
        run.Code.Should().Be(ExitCode.No);
        Snapshot.Matches("quote-altered.txt", run.Out);
    }

    [Fact]
    public void Words_that_no_report_has_lead_to_the_nearest_claim()
    {
        var run = Tool.Run("quote", "Trump will offer Ukraine security guarantees");
        run.Code.Should().Be(ExitCode.No);
        Snapshot.Matches("quote-not-found.txt", run.Out);
    }

    [Fact]
    public void Each_quotation_of_a_draft_is_answered_with_its_place()
    {
        var run = Quote(File("draft.md", Draft));
        (run.Code, run.Error).Should().Be((ExitCode.No, "2 of 6 excerpts are faithful to the reports\n"));
        Snapshot.Matches("quote-draft.txt", run.Out);
    }

    [Fact]
    public void A_draft_comes_from_stdin_too()
    {
        var run = Tool.RunIn(Repository.Root, new Surroundings { Input = Draft }, "quote", "-");
        run.Code.Should().Be(ExitCode.No);
        run.Out.Should().StartWith("stdin:3:30  verbatim, but it leaves out a condition and whose words they are\n");
    }

    [Theory]
    [InlineData("The report says that he “will sell weapons to Europe to be used by Kyiv”, meaning Trump.")]
    [InlineData("As the person briefed on the call put it, in the report's words, Trump would “only make such a commitment” if the effort is “not part of NATO”.")]
    [InlineData("\uFEFFIn the report's words,\r\nTrump “has opposed lethal military assistance\r\nfor Ukraine for most of his presidency”.\r\n")]
    public void A_draft_that_quotes_fairly_ends_with_0(string draft)
    {
        var run = Quote(File("fair.md", draft));
        run.Code.Should().Be(ExitCode.Fine, run.Out);
    }

    [Fact]
    public void A_draft_that_drops_not_part_of_NATO_fails_and_says_exactly_that()
    {
        var run = Quote(File("unfair.md", "As the person briefed on the call put it, in the report's words, Trump “would only make such a commitment”."));
        run.Code.Should().Be(ExitCode.No);
        run.Out.Should().StartWith("unfair.md:1:73  verbatim, but it leaves out a condition\n")
            .And.Contain("  you left out   only-if \"only … if the effort is not part of NATO\"\n");
    }

    [Theory]
    [InlineData("Nothing is quoted here; it's plain.")]
    [InlineData("")]
    [InlineData("\u0000\u0001\u001B[31m\u0007")]
    public void A_draft_without_a_quotation_is_not_faithful(string draft)
    {
        var run = Quote(File("plain.txt", draft));
        run.Should().Be(new ToolRun(
            ExitCode.No, "", "claims: nothing to check: plain.txt has no passage in quotation marks and no block quote\n"));
        Quote(File("plain.txt", draft), "--format", "json").Out.Should().Be("{\n  \"excerpts\": [],\n  \"faithful\": false\n}\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    public void A_text_without_a_word_is_not_faithful(string text) =>
        Tool.Run("quote", text).Should().Be(new ToolRun(ExitCode.No, "", "claims: nothing to check: no word is given\n"));

    [Fact]
    public void A_draft_that_is_not_UTF_8_is_refused_with_the_place()
    {
        System.IO.File.WriteAllBytes(Path.Combine(_folder, "latin.txt"), [.. "He said\n"u8, 0x93, .. "it is so"u8, 0x94]);
        Quote("latin.txt").Should().Be(new ToolRun(
            ExitCode.CannotLoad, "", "claims: latin.txt is not UTF-8: the first byte that is none stands at 2:1; save it as UTF-8\n"));
    }

    [Fact]
    public void A_name_of_no_file_is_text_and_said_to_be()
    {
        var run = Quote("draft.md");
        (run.Code, run.Error.Split('\n')[0]).Should().Be((ExitCode.No, "claims: there is no file draft.md; it is taken as text"));
    }

    [Fact]
    public void A_quotation_mark_without_its_partner_is_told()
    {
        var run = Quote(File("draft.txt", "He said “the coming weeks\nwill be critical.\n\nSo “it” goes.\n"));
        run.Code.Should().Be(ExitCode.No);
        run.Error.Should().StartWith("claims: draft.txt:1:9: a quotation mark without its partner\n");
        run.Out.Should().Contain("excerpt        \"the coming weeks will be critical.\"");
    }

    [Fact]
    public void Nothing_that_a_terminal_would_obey_reaches_it()
    {
        var draft = File("draft.txt", "He said “\u001B]0;owned\u0007 the coming\u009B2J weeks \u202Ewill be critical”.");
        foreach (var run in new[] { Quote(draft), Quote(draft, "--format", "json") })
            run.Out.Should().NotContainAny("\u001B", "\u0007", "\u009B", "\u202E");
    }

    [Fact]
    public void The_keys_of_the_JSON_are_stable()
    {
        var run = Quote(File("draft.md", Draft), "--format", "json");
        Snapshot.Matches("quote-draft.json", run.Out);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("faithful").GetBoolean().Should().BeFalse();
        foreach (var excerpt in json.RootElement.GetProperty("excerpts").EnumerateArray())
            excerpt.EnumerateObject().Select(p => p.Name).Should().Equal("text", "verdict", "place", "claims", "nearest", "differs");
    }

    [Fact]
    public void A_card_is_wrapped_to_the_width_of_the_terminal()
    {
        var run = Tool.RunIn(Repository.Root, new Surroundings { Width = 60 }, "quote", "the coming weeks will be critical", "--color", "never");
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 60);
    }

    [Fact]
    public void A_missing_text_is_wrong_usage() => Tool.Run("quote").Code.Should().Be(ExitCode.Usage);

    [Theory]
    [InlineData("He said “the coming weeks will be critical” of Trump. ", 10_000)]
    [InlineData("“Trump … weapons” ", 5_000)]
    [InlineData("“the", 1_000_000)]
    [InlineData("‘", 1_500_000)]
    [InlineData("`\"` [a](\"", 50_000)]
    [InlineData("> Trump\n>\n", 10_000)]
    [InlineData("<!-- \"a\" ", 100_000)]
    [InlineData("Trump Ukraine security ", 50_000)]
    [InlineData("” \" ", 1_000_000)]
    [InlineData("        ", 650_000)]
    [InlineData("“the U.S. will sell security guarantees for Putin”\n\n", 10_000)]
    public void A_long_hostile_draft_is_answered_in_seconds(string piece, int times)
    {
        var draft = File("large.md", "“" + string.Concat(Enumerable.Repeat(piece, times)));
        var watch = Stopwatch.StartNew();
        Quote(draft).Code.Should().BeOneOf(ExitCode.Fine, ExitCode.No);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ToolRun Quote(params string[] args) =>
        Tool.RunIn(_folder, ["--kb", Repository.PathOf("data"), "quote", .. args]);

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return name;
    }
}
