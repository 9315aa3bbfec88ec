using System.CommandLine;

namespace Guarantees.Cli;

/// <summary>The option that leaves CSV cells as they are.</summary>
internal static class FormulaGuard
{
    public static Option<bool> Option() => new("--no-formula-guard")
    {
        Description = "In CSV, leave cells alone that a spreadsheet would take for a formula; else they get a leading '.",
    };

    /// <summary>Whether cells are guarded.</summary>
    /// <exception cref="CliException">The option is given where there is no CSV.</exception>
    public static bool IsOn(ParseResult parsed, Option<bool> option, bool isCsv)
    {
        if (parsed.GetValue(option) && !isCsv)
            throw CliException.Usage($"{option.Name} is about CSV", "add --format csv");
        return !parsed.GetValue(option);
    }
}
