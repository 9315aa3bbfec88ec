using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnsupportedFormatVersion
{
    public static readonly Rule Rule = new("CLM012", "Unsupported format version", Severity.Error)
    {
        Explanation = "The number after `format` says by which agreement the file is written. This tool reads format 1.",
        BadExample = "format: 2",
        GoodExample = "format: 1",
    };

    public static Finding CreateFinding(YamlScalar version) =>
        new(
            Rule,
            version.Location,
            $"this is format `{version.Value}`; the tool reads format {KnowledgeBase.FormatVersion}",
            $"write `format: {KnowledgeBase.FormatVersion}`, or use a newer tool"
        );
}
