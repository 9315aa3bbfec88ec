namespace Guarantees.Cli.Terminal;

/// <summary>Decides whether text is colored: the flag, else NO_COLOR, CLICOLOR_FORCE, TERM=dumb, else whether it is a terminal.</summary>
internal static class ColorDetection
{
    public static bool IsColored(string choice, Func<string, string?> environment, bool isTerminal) =>
        choice switch
        {
            "always" => true,
            "never" => false,
            _ when !string.IsNullOrEmpty(environment("NO_COLOR")) => false,
            _ when environment("CLICOLOR_FORCE") is { Length: > 0 } force && force != "0" => true,
            _ when environment("TERM") == "dumb" => false,
            _ => isTerminal,
        };
}
