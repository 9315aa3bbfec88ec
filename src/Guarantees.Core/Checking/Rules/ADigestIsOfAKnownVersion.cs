using Guarantees.Core.Findings;
using Guarantees.Core.Reviewing;

namespace Guarantees.Core.Checking.Rules;

internal static class ADigestIsOfAKnownVersion
{
    public static readonly Rule Rule = new("CLM707", "A digest is of a known version", Severity.Warning)
    {
        Explanation = "A digest reads `v1:` and three parts of 16 hexadecimal digits. A review with any other digest is as good as stale.",
        Bad = "digest: v0:abc",
        Good = "digest: v1:0123456789abcdef-0123456789abcdef-0123456789abcdef",
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from entry in input.KnowledgeBase.Reviews
        where Digest.Parse(entry.Digest) is null
        select new Finding(
            Rule, entry.Places.Of("digest"), $"`{entry.Digest}` is no digest of a version that this tool knows",
            "have the item reviewed again with `claims review`, which writes the digest itself");
}
