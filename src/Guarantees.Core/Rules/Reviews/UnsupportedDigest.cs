using Guarantees.Core.Diagnostics;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Rules.Reviews;

internal static class UnsupportedDigest
{
    public static readonly Rule Rule = new("CLM707", "Malformed or unsupported digest", Severity.Warning)
    {
        Explanation =
            "A digest is `v2:` followed by four parts of 16 hexadecimal digits. A review with any other digest does not count. Digests of version 1 are history and remain as they are.",
        BadExample = """
            - of: claim commitment-only-outside-nato
              digest: v0:abc
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
        GoodExample = """
            - of: claim commitment-only-outside-nato
              digest: v2:…
              reviewer: second-reader
              date: 2026-11-22
              verdict: accepted
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from entry in context.KnowledgeBase.Reviews
        where Digest.Parse(entry.Digest) is null && !Digest.IsOfEarlierVersion(entry.Digest)
        select new Finding(
            Rule,
            entry.Locations.Get("digest"),
            $"unsupported digest `{entry.Digest}`",
            "have the item reviewed again with `claims review`, which writes the digest"
        );
}
