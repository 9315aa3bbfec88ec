using Guarantees.Core.Findings;

namespace Guarantees.Core.Reading.Rules;

internal static class TheFormatIsKnown
{
    public static readonly Rule Rule = new("CLM012", "The format is known", Severity.Error)
    {
        Explanation = "The number after `format` says by which agreement the file is written. This tool reads format 1.",
        Bad = "format: 2",
        Good = "format: 1",
    };

    public static Finding Unknown(Scalar version) =>
        new(Rule, version.At, $"this is format `{version.Value}`; the tool reads format {Format.Version}", $"write `format: {Format.Version}`, or use a newer tool");
}
