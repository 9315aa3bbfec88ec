using System.CommandLine;

namespace Guarantees.Cli.Options;

/// <summary>The options that every verb takes.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> KnowledgeBase = new("--kb")
    {
        Description =
            "Knowledge base: a claims.yaml file or its folder [default: $CLAIMS_KB, else the nearest parent folder that has one]",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<string> Color = ChoiceOption.Create("--color", "When to use color", "auto", "always", "never");

    static GlobalOptions() => Color.Recursive = true;
}
