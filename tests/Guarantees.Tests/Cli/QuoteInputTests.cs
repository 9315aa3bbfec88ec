using System.Text;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class QuoteInputTests : IDisposable
{
    private const string Fair = "Trump noted that “clarity will emerge soon,” the report says.";

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.txt")]
    [InlineData("draft.html")]
    [InlineData("draft.htm")]
    [InlineData("DRAFT.DOCX")]
    public void ADraftOfEachKindIsRead(string name)
    {
        Write(
            name,
            name.EndsWith("DOCX", StringComparison.Ordinal)
                ? WordFile.Bytes($"A heading.\n{Fair}")
                : Encoding.UTF8.GetBytes($"<p>A heading.</p>\n\n{Fair}")
        );
        var run = Quote(name);
        (run.Code, run.Error).Should().Be((ExitCode.Success, "1 quotation: 1 fair\n"));
        run.Out.Should().StartWith($"{name}:{(name.EndsWith("DOCX", StringComparison.Ordinal) ? 2 : 3)}:19 fair");
    }

    [Fact]
    public void AFileThatIsNotAWordDocumentIsRefusedWithACure()
    {
        Write("draft.docx", "He said “it”."u8.ToArray());
        var run = Quote("draft.docx");
        (run.Code, run.Out, run.Error)
            .Should()
            .Be(
                (
                    ExitCode.IoError,
                    "",
                    "claims: draft.docx is not a .docx file, or is encrypted; save it in Word as .docx without a password\n"
                )
            );
    }

    [Fact]
    public void AWordFileThatIsTooLargeIsRefused()
    {
        using (var file = File.Create(Path.Combine(_folder, "draft.docx")))
            file.SetLength((64 * 1024 * 1024) + 1);
        var run = Quote("draft.docx");
        (run.Code, run.Error).Should().Be((ExitCode.IoError, "claims: draft.docx is larger than 64 MiB\n"));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("sarif")]
    public void AWorkflowGetsPathsFromTheRootOfItsCheckout(string format)
    {
        Write("draft.md", "Putin said “clarity will emerge soon,” the report says."u8.ToArray());
        var parent = Path.GetDirectoryName(_folder)!;
        Quote(parent, "draft.md", "--format", format).Out.Should().Contain($"{Path.GetFileName(_folder)}/draft.md");
        Quote("/somewhere/else", "draft.md", "--format", format).Out.Should().Contain("draft.md").And.NotContain("/draft.md");
    }

    [Fact]
    public void TheLogOfAWorkflowHasEveryFinding()
    {
        Write(
            "draft.md",
            Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Repeat("Putin said “clarity will emerge soon,” the report says.\n\n", 11))
            )
        );
        var run = Quote("/somewhere", "draft.md", "--format", "github");
        run.Out.Should().Contain("title=claims quote::2 more errors");
        run.Error.Should().Contain("  --> draft.md:21:13\n");
    }

    [Fact]
    public void AnUnreadPlaceHasACure()
    {
        Write("draft.html", "<p>Trump noted that <q>clarity will emerge soon,</q> the report says.<del>"u8.ToArray());
        var run = Quote("", "draft.html", "--format", "sarif");
        run.Code.Should().Be(ExitCode.Failure);
        run.Out.Should().Contain("unclosed <del>; the rest of the draft was not read").And.Contain("close it with </del>");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);

    private CliResult Quote(string name) => ClaimsCli.RunIn(_folder, "--kb", Repository.PathOf("data"), "quote", name);

    private CliResult Quote(string workspace, params string[] args) =>
        ClaimsCli.RunIn(
            _folder,
            new CliEnvironment { Environment = new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = workspace } },
            ["--kb", Repository.PathOf("data"), "quote", .. args]
        );
}
