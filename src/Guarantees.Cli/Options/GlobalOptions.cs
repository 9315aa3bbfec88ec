using System.CommandLine;

namespace Guarantees.Cli.Options;

/// <summary>The options that every verb takes.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> KnowledgeBase = new("--kb")
    {
        Description =
            "The knowledge base: a folder with claims.yaml, or the file. Else CLAIMS_KB, else the nearest one above this folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<string> Color = ChoiceOption.Create("--color", "When to colour.", "auto", "always", "never");

    static GlobalOptions() => Color.Recursive = true;
}
