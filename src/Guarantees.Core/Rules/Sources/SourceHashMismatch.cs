using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Sources;

internal static class SourceHashMismatch
{
    public static readonly Rule Rule = new("CLM103", "Source does not match its hash", Severity.Error)
    {
        Explanation =
            "The SHA-256 of a report's bytes freezes it: the words that claims quote and the offsets derived from them are those of this file. `claims update SOURCE` shows what an edited file does to the claims, and with `--apply` writes its hash and moves their words; `claims update SOURCE FILE` restores the text, or takes another one.",
        BadExample = "sha256: 0000000000000000000000000000000000000000000000000000000000000000",
        GoodExample = "sha256: 4376661a3a0c7fb6812fc108c8eba69617d84849484b1e90c52b40772e1ef7d8",
    };

    public static Finding CreateLineEndsChanged(YamlScalar hash, YamlScalar file) =>
        new(
            Rule,
            hash.Location,
            $"only the line ends of `{file.Value}` have changed",
            "in git, write `sources/** -text` into .gitattributes beside the folder and check the file out again"
        );

    public static Finding CreateFinding(YamlScalar hash, YamlScalar file, string source) =>
        new(
            Rule,
            hash.Location,
            $"the SHA-256 of `{file.Value}` is not the one written here",
            $"restore the file; or, if the change is meant, run `claims update {source} --apply`"
        );
}
