using System.Text;
using System.Text.Json;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class QuoteCommandTests : IDisposable
{
    private const string Draft = """
        # What was promised

        Leavitt said “the U.S. will not continue to provide weapons or troops directly to Ukraine,” the report says.

        The person briefed on the call said that Trump said he “would only make such a commitment
        if the effort is not part of NATO,” according to the report. Trump said Kyiv will “never ever join the NATO alliance.”

        > Trump has opposed lethal military assistance for Ukraine for most of his presidency.
        >
        > — the call report

        ```
        "this is code"
        ```
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Fact]
    public void WordsThatAReportHasExitWith0()
    {
        var run = ClaimsCli.Run("quote", "he would only make such a commitment if the effort is not part of NATO");
        (run.Code, run.Error).Should().Be((ExitCode.Success, "1 quotation: 1 fair\n"));
        Snapshot.Matches("quote-fair.txt", run.Out);
    }

    [Fact]
    public void WordsWithoutTheirConditionExitWith1AndSayWhy()
    {
        var run = ClaimsCli.Run("quote", "he would … make such a commitment");
        run.Code.Should().Be(ExitCode.Failure);
        run.Out.Should()
            .StartWith("condition dropped (CLM821)\n")
            .And.Contain("“only … if the effort is not part of NATO” applies to these words");
    }

    [Theory]
    [InlineData(
        "Leavitt said “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the report says.",
        "fair"
    )]
    [InlineData(
        "Trump said “Washington would help coordinate security frameworks without placing U.S. boots on the ground,” the report says.",
        "wrong speaker"
    )]
    [InlineData("“he would only make such a commitment if the effort is not part of NATO”", "fair")]
    public void ASentenceThatQuotesIsReadAsADraft(string sentence, string answer)
    {
        var run = ClaimsCli.Run("quote", sentence);
        run.Error.Should().Be($"1 quotation: 1 {answer}\n");
        run.Out.Should().StartWith(answer);
    }

    [Fact]
    public void AParaphraseIsComparedWithTheNearestClaim()
    {
        var run = ClaimsCli.Run("quote", "Trump ruled out sending American troops to Ukraine.");
        (run.Code, run.Error).Should().Be((ExitCode.Failure, "1 quotation: 1 not in the reports\n"));
        Snapshot.Matches("quote-paraphrase.txt", run.Out);
    }

    [Fact]
    public void TwoWordsWithoutAVerbAreTooShortToJudge()
    {
        var run = ClaimsCli.Run("quote", "security guarantees");
        (run.Code, run.Out)
            .Should()
            .Be((ExitCode.Failure, "too short to judge: “security guarantees” appears 7 times in the reports\n"));
    }

    [Theory]
    [InlineData("full")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void ADraftIsCheckedInEachFormat(string format)
    {
        var run = Quote(File("draft.md", Draft), "--format", format);
        run.Code.Should().Be(ExitCode.Failure);
        run.Error.Should().EndWith("4 quotations: 2 fair, 1 not in the reports, 1 wrong speaker\n");
        Snapshot.Matches($"quote-draft.{format}", run.Out);
    }

    [Fact]
    public void QuietHidesFairQuotations() => Quote(File("draft.md", Draft), "--quiet").Out.Should().NotContain(" fair");

    [Fact]
    public void SeveralDraftsAreCheckedInOneRun()
    {
        var run = Quote(
            File("one.md", "Trump noted that “clarity will emerge soon,” the report says."),
            File("two.md", Draft),
            "--json"
        );
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("drafts")
            .EnumerateArray()
            .Select(d => d.GetProperty("path").GetString())
            .Should()
            .Equal("one.md", "two.md");
        json.RootElement.GetProperty("quotations").GetInt32().Should().Be(5);
    }

    [Fact]
    public void AMissingFileAmongSeveralIsAnError() =>
        Quote(File("one.md", Draft), "missing.md").Code.Should().Be(ExitCode.IoError);

    [Fact]
    public void ADraftCanComeFromStdin()
    {
        var run = ClaimsCli.RunIn(Repository.Root, new CliEnvironment { Input = Draft }, "quote", "-");
        run.Out.Should().StartWith("stdin:3:15 wrong speaker (CLM811)\n");
    }

    [Fact]
    public void TheSpeakerOfEachQuotationIsShownWithItsLocation()
    {
        using var json = JsonDocument.Parse(Quote(File("draft.md", Draft), "--json").Out);
        var speaker = json.RootElement.GetProperty("drafts")[0].GetProperty("excerpts")[0].GetProperty("speaker");
        (
            speaker.GetProperty("text").GetString(),
            speaker.GetProperty("line").GetInt32(),
            speaker.GetProperty("column").GetInt32(),
            speaker.GetProperty("id").GetString()
        )
            .Should()
            .Be(("Leavitt", 3, 1, "leavitt"));
    }

    [Fact]
    public void AnIgnoredRuleFindsNothing() =>
        Quote(File("draft.md", "Putin said “clarity will emerge soon,” the report says."), "--ignore", "CLM811")
            .Code.Should()
            .Be(ExitCode.Success);

    [Theory]
    [InlineData("Nothing is quoted here; it's plain.")]
    [InlineData("")]
    [InlineData("\u0000\u0001\u001B[31m\u0007")]
    public void ADraftWithoutAQuotationIsNotFair(string draft)
    {
        var run = Quote(File("plain.txt", draft), "--format", "concise");
        (run.Code, run.Out).Should().Be((ExitCode.Failure, "plain.txt:1:1: warning[CLM831] the draft has no quotations\n"));
    }

    [Fact]
    public void ADraftThatIsNotUtf8IsRefusedWithThePlace()
    {
        System.IO.File.WriteAllBytes(Path.Combine(_folder, "latin.txt"), [.. "He said\n"u8, 0x93, .. "it is so"u8, 0x94]);
        var run = Quote("latin.txt");
        (run.Code, run.Out).Should().Be((ExitCode.IoError, ""));
        run.Error.Should().StartWith("claims: latin.txt is not valid UTF-8").And.Contain("2:1");
    }

    [Fact]
    public void AMissingFileNameIsTreatedAsTextWithAMessage()
    {
        var run = Quote("draft.md");
        (run.Code, run.Error.Split('\n')[0])
            .Should()
            .Be((ExitCode.Failure, "claims: no file named draft.md; treating it as a quotation"));
    }

    [Fact]
    public void AMarkWithoutItsPartnerIsNamedAndTheDraftIsNotFair()
    {
        var run = Quote(File("draft.txt", "Trump noted that “clarity will emerge soon, the report says.\n"));
        run.Code.Should().Be(ExitCode.Failure);
        run.Out.Should().Contain("draft.txt:1:18 unread (CLM830): unmatched quotation mark\n");
    }

    [Fact]
    public void NoControlSequenceReachesTheTerminal()
    {
        var draft = File("draft.txt", "He said “\u001B]0;owned\u0007 the coming\u009B2J weeks \u202Ewill be critical”.");
        foreach (var run in new[] { Quote(draft), Quote(draft, "--format", "json") })
            run.Out.Should().NotContainAny("\u001B", "\u0007", "\u009B", "\u202E");
    }

    [Fact]
    public void ACardIsWrappedToTheWidthOfTheTerminal()
    {
        File("draft.md", Draft);
        var run = ClaimsCli.RunIn(
            _folder,
            new CliEnvironment { Width = 60 },
            "--kb",
            Repository.PathOf("data"),
            "quote",
            "draft.md",
            "--color",
            "never"
        );
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 60);
    }

    [Fact]
    public void AMissingTextIsAUsageError() => ClaimsCli.Run("quote").Code.Should().Be(ExitCode.UsageError);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CliResult Quote(params string[] args) =>
        ClaimsCli.RunIn(_folder, ["--kb", Repository.PathOf("data"), "quote", .. args]);

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return name;
    }
}
