using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class SourceHashMismatch
{
    public static readonly Rule Rule = new("CLM103", "Source does not match its hash", Severity.Error)
    {
        Explanation =
            "The SHA-256 hash pins the report's text: the claims' quotes and their offsets refer to exactly this file. If the file was changed by mistake, restore it, or let `claims update SOURCE FILE` restore it. If the change is intended, `claims update SOURCE --apply` updates the hash and the quotes that moved, and lists the claims to re-check.",
        BadExample = "sha256: 0000000000000000000000000000000000000000000000000000000000000000",
        GoodExample = "sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8",
    };

    public static Finding CreateLineEndsChanged(YamlScalar hash, YamlScalar file) =>
        new(
            Rule,
            hash.Location,
            $"only the line endings of `{file.Value}` have changed",
            "in git, add `sources/** -text` to .gitattributes next to the folder and check out the file again"
        );

    public static Finding CreateFinding(YamlScalar hash, YamlScalar file, string source) =>
        new(
            Rule,
            hash.Location,
            $"the SHA-256 hash of `{file.Value}` does not match",
            $"restore the file; if the change is intended, run `claims update {source} --apply`"
        );
}
