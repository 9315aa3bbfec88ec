using System.CommandLine;

namespace Guarantees.Cli.Options;

/// <summary>The options of every verb.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> KnowledgeBase = new("--kb")
    {
        Description =
            "The knowledge base: claims.yaml or its folder [default: $CLAIMS_KB, or the nearest parent folder that has one]",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<string> Color = ChoiceOption.Create("--color", "When to use color", "auto", "always", "never");

    static GlobalOptions() => Color.Recursive = true;
}
