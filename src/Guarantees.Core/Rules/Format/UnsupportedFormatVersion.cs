using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Format;

internal static class UnsupportedFormatVersion
{
    public static readonly Rule Rule = new("CLM012", "Unsupported format version", Severity.Error)
    {
        Explanation = "The number after `format` is the version of the file format. This tool reads version 1.",
        BadExample = "format: 2",
        GoodExample = "format: 1",
    };

    public static Finding CreateFinding(YamlScalar version) =>
        new(
            Rule,
            version.Location,
            $"unsupported format version `{version.Value}`; this tool reads version {KnowledgeBase.FormatVersion}",
            $"write `format: {KnowledgeBase.FormatVersion}`, or install a newer version of the tool"
        );
}
