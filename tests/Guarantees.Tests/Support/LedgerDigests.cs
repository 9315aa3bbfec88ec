using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Tests.Support;

/// <summary>The digests of a ledger that a test shortens.</summary>
internal static partial class LedgerDigests
{
    private const string Earlier = "v2:0000000000000000-0000000000000000-0000000000000000-0000000000000000";

    /// <summary>The ledger with the digest of each item as it is for <c>v2:…</c>, and that of an earlier wording for <c>v2:0…</c>.</summary>
    public static string Write(string ledger, Func<KnowledgeBase> load)
    {
        ledger = ledger.Replace("v2:0…", Earlier, StringComparison.Ordinal);
        if (!ledger.Contains("v2:…", StringComparison.Ordinal))
            return ledger;
        var digests = ReviewItem.ForAll(load()).ToDictionary(item => item.LedgerName, item => item.Digest);
        return Shortened()
            .Replace(ledger, entry => $"{entry.Groups["before"]}{digests[MarkedText.Unmark(entry.Groups["of"].Value)]}");
    }

    [GeneratedRegex(@"(?<before>of: (?<of>[^,\n]+),?\s+digest: )v2:…")]
    private static partial Regex Shortened();
}
