namespace Guarantees.Cli.Terminal;

/// <summary>Colours text, or leaves it alone. Colour never carries meaning that the words do not.</summary>
internal sealed class AnsiStyle(bool isOn)
{
    /// <summary>Whether to colour: the flag, else NO_COLOR, CLICOLOR_FORCE, TERM=dumb, else whether it is a terminal.</summary>
    public static AnsiStyle Create(string choice, Func<string, string?> environment, bool isTerminal) =>
        new(
            choice switch
            {
                "always" => true,
                "never" => false,
                _ when !string.IsNullOrEmpty(environment("NO_COLOR")) => false,
                _ when environment("CLICOLOR_FORCE") is { Length: > 0 } force && force != "0" => true,
                _ when environment("TERM") == "dumb" => false,
                _ => isTerminal,
            }
        );

    public string Bold(string text) => Wrap(text, 1);

    public string Faint(string text) => Wrap(text, 2);

    public string Red(string text) => Wrap(text, 31);

    public string Yellow(string text) => Wrap(text, 33);

    public string Cyan(string text) => Wrap(text, 36);

    // Line by line, since pagers forget colours at a line end.
    private string Wrap(string text, int code) =>
        isOn ? string.Join('\n', text.Split('\n').Select(line => $"\e[{code}m{line}\e[0m")) : text;
}
