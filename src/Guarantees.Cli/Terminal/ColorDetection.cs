namespace Guarantees.Cli.Terminal;

/// <summary>Decides whether to use color: by the flag, then NO_COLOR, CLICOLOR_FORCE and TERM=dumb, then whether stdout is a terminal.</summary>
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
