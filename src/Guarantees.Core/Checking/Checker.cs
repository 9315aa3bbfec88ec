using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Core.Rules.Claims;

namespace Guarantees.Core.Checking;

/// <summary>Holds a knowledge base to every rule.</summary>
public static class Checker
{
    /// <summary>All findings: those of reading and anchoring, and those of the rules on what these left.</summary>
    public static CheckReport Everything(LoadResult loaded)
    {
        var input = new RuleContext(loaded);
        var found = Found(input).SelectMany(f => f).ToList();
        var silenced = found.Where(f => IsAllowed(input, f)).ToHashSet();
        var findings = loaded.Findings
            .Concat(found.Where(f => !silenced.Contains(f)))
            .Concat(UnusedSuppression.Check(input, silenced));
        return new CheckReport(
            [.. Finding.Sorted(findings)],
            loaded.ClaimCount,
            loaded.KnowledgeBase.Claims.Length,
            input.Coverage.Sum(c => c.Words),
            input.Coverage.Sum(c => c.Accounted),
            input.Coverage.Sum(c => c.Joints))
        {
            Unread = loaded.Unread,
        };
    }

    /// <summary>The errors that keep a knowledge base from being shown: families 0xx to 3xx.</summary>
    public static ImmutableArray<Finding> WhatStopsShowing(LoadResult loaded)
    {
        var input = new RuleContext(loaded);
        var found = RuleCatalog.Entries.Where(e => e.Rule.StopsShowing).SelectMany(e => e.Check?.Invoke(input) ?? []);
        return [.. Finding.Sorted(loaded.Findings.Where(f => f.Rule.StopsShowing).Concat(found))];
    }

    // One rule at a time for each core, since a few cost as much as all others together; the digests cost more than any rule.
    private static Finding[][] Found(RuleContext input)
    {
        Parallel.ForEach(input.Reviews.Items, item => _ = item.Digest);
        var byRule = new Finding[RuleCatalog.Entries.Length][];
        var oneByOne = Partitioner.Create(Enumerable.Range(0, byRule.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(oneByOne, i => byRule[i] = RuleCatalog.Entries[i].Check?.Invoke(input).ToArray() ?? []);
        return byRule;
    }

    private static bool IsAllowed(RuleContext input, Finding finding) =>
        finding.Rule.Family == 4
        && finding.Claim is not null
        && input.Claims.TryGetValue(finding.Claim, out var claim)
        && claim.Allow.Any(a => a.Code == finding.Rule.Code);
}
