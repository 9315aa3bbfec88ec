using System.CommandLine;
using Guarantees.Core.Output.Csv;

namespace Guarantees.Cli.Options;

/// <summary>The options for CSV output.</summary>
internal sealed class CsvOptions
{
    private readonly Option<bool> _noEscape = new("--no-escape-formulas")
    {
        Description = "In CSV, do not put ' before cells that look like formulas",
    };

    private readonly Option<bool> _excel = new("--excel")
    {
        Description = "In CSV, start with a byte order mark (BOM), which Excel needs to read curly quotation marks",
    };

    public void AddTo(Command command)
    {
        command.Add(_noEscape);
        command.Add(_excel);
    }

    /// <summary>Gets the CSV settings.</summary>
    /// <exception cref="CliException">One of the options was given, but the output is not CSV.</exception>
    public CsvStyle Read(ParseResult parsed, bool isCsv)
    {
        if (!isCsv && Array.Find([_noEscape, _excel], parsed.GetValue) is { } option)
            throw CliException.Usage($"{option.Name} works only with CSV output", "add --format csv");
        return new CsvStyle(EscapesFormulas: !parsed.GetValue(_noEscape), HasByteOrderMark: parsed.GetValue(_excel));
    }
}
