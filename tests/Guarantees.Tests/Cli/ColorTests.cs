using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class ColorTests
{
    [Theory]
    [InlineData("auto", true, "", true)]
    [InlineData("auto", false, "", false)]
    [InlineData("always", false, "NO_COLOR=1", true)]
    [InlineData("never", true, "CLICOLOR_FORCE=1", false)]
    [InlineData("auto", true, "NO_COLOR=1", false)]
    [InlineData("auto", true, "NO_COLOR=1 CLICOLOR_FORCE=1", false)]
    [InlineData("auto", false, "CLICOLOR_FORCE=1", true)]
    [InlineData("auto", false, "CLICOLOR_FORCE=0", false)]
    [InlineData("auto", true, "TERM=dumb", false)]
    [InlineData("auto", true, "TERM=dumb CLICOLOR_FORCE=1", true)]
    public void The_flag_overrides_the_environment_and_the_environment_overrides_detection(
        string flag,
        bool terminal,
        string environment,
        bool coloured
    )
    {
        using var files = new TwoReports();
        var surroundings = new CliEnvironment
        {
            Width = terminal ? 80 : null,
            Environment = environment
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('='))
                .ToDictionary(p => p[0], p => p[1]),
        };
        string[][] verbs =
        [
            ["list"],
            ["show", "first-could-repair"],
            ["conditions"],
            ["compare"],
            ["list", "--count-by", "side"],
        ];
        foreach (var verb in verbs)
            files.Run(surroundings, ["--color", flag, .. verb]).Out.Contains('\e').Should().Be(coloured, "of {0}", verb[0]);
    }
}
