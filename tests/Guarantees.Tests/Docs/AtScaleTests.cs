using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Docs;

/// <summary>The figures were measured by hand; the commands are held to the tool.</summary>
public sealed partial class AtScaleTests
{
    public static TheoryData<string, string> Commands()
    {
        var commands = new TheoryData<string, string>();
        foreach (Match command in Command().Matches(Repository.Read("docs/at-scale.md")))
            commands.Add(command.Groups["verb"].Value, command.Groups["options"].Value);
        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_has_a_verb_and_options_that_exist(string verb, string options)
    {
        var help = ClaimsCli.Run(verb, "--help").Out;
        foreach (var option in options.Split(' ').Where(o => o.StartsWith("--", StringComparison.Ordinal)))
            help.Should().Contain(option);
    }

    [Fact]
    public void The_document_has_the_commands_that_are_tested() => Commands().Should().HaveCountGreaterThan(4);

    [GeneratedRegex(
        @"(?<=[ '{}])claims (?<verb>list|check|quote)(?<options>[^|;>#\n`']*)|^claims (?<verb>quote)(?<options>[^#\n]*)",
        RegexOptions.Multiline
    )]
    private static partial Regex Command();
}
