using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public class QuoteFootnotesTests
{
    private const string Draft =
        "Trump noted that “clarity will emerge soon,” the report says. Putin said “clarity will emerge soon,” the report says.\n";

    [Fact]
    public void TheCopyIsOnStdoutAndTheCountOnStderr()
    {
        var run = Quote(Draft, "--footnotes", "-");
        (run.Code, run.Error).Should().Be((ExitCode.Failure, "2 quotations: 1 fair, 1 wrong speaker\n"));
        run.Out.Should()
            .StartWith(
                "Trump noted that “clarity will emerge soon,”[^claims-1] the report says. Putin said “clarity will emerge soon,”[^claims-2] the report says.\n\n"
                    + "[^claims-1]: **fair** · **the report (european-led:8:212):** "
            );
    }

    [Fact]
    public void QuietWritesNoNoteForFairQuotations() =>
        Quote(Draft, "--footnotes", "--quiet", "-")
            .Out.Should()
            .Contain("soon,” the report says. Putin")
            .And.Contain("\n[^claims-1]: **wrong speaker (CLM811):** ");

    [Fact]
    public void UnreadQuotationsAreReportedOnStderr() =>
        Quote("He said “so.\n", "--footnotes", "-")
            .Error.Should()
            .StartWith("stdin:1:9 unread (CLM830): unmatched quotation mark\n");

    [Theory]
    [InlineData("claims: --footnotes takes only one draft; run it for each draft\n", "-", "-")]
    [InlineData("claims: --footnotes writes the draft in its own format; leave out --format\n", "-", "--json")]
    [InlineData(
        "claims: --footnotes needs a draft, but this is not a file; give a file name, or - for stdin\n",
        "clarity will emerge soon"
    )]
    public void IncompatibleOptionsAreUsageErrors(string error, params string[] args)
    {
        var run = Quote(Draft, ["--footnotes", .. args]);
        (run.Code, run.Out, run.Error).Should().Be((ExitCode.UsageError, "", error));
    }

    private static CliResult Quote(string input, params string[] args) =>
        ClaimsCli.RunIn(Repository.Root, new CliEnvironment { Input = input }, ["quote", .. args]);
}
