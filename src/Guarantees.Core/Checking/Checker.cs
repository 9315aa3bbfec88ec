using System.Collections.Concurrent;
using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Core.Rules.Claims;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Checking;

/// <summary>Runs every rule on a knowledge base.</summary>
public static class Checker
{
    /// <summary>Returns all findings: those of loading, and those of the rules on what was loaded.</summary>
    /// <param name="loaded">The knowledge base.</param>
    /// <param name="scope">The part to report on; all of it where none is given.</param>
    public static CheckReport Run(LoadResult loaded, CheckScope? scope = null)
    {
        scope ??= CheckScope.All;
        var context = new RuleContext(loaded);
        var found = RunRules(context).SelectMany(f => f).ToList();
        var silenced = found.Where(f => IsSuppressed(context, f)).ToHashSet();
        var findings = loaded
            .Findings.Concat(found.Where(f => !silenced.Contains(f) && !IsAnswered(context, f)))
            .Concat(UnusedSuppression.Check(context, silenced));
        var coverage = context.Coverage.Where(c => scope.Covers(c.Source, loaded.KnowledgeBase)).ToArray();
        return new CheckReport(
            [.. scope.Filter(Finding.InDisplayOrder(findings), loaded)],
            scope == CheckScope.All ? loaded.ClaimCount : scope.GetClaimIds(loaded).Length,
            scope.GetClaims(loaded.KnowledgeBase).Count(),
            coverage.Sum(c => c.Words),
            coverage.Sum(c => c.CoveredWords),
            coverage.Sum(c => c.Connectives)
        )
        {
            UnreadableFiles = loaded.UnreadableFiles,
            Progress = [.. coverage.Where(c => c.Source.IsInProgress).Select(ReadingProgress.Create)],
        };
    }

    /// <summary>The errors that keep a knowledge base from being shown: families 0xx to 3xx.</summary>
    public static ImmutableArray<Finding> GetBlockingFindings(LoadResult loaded)
    {
        var context = new RuleContext(loaded);
        var found = RuleCatalog.Entries.Where(e => e.Rule.IsBlocking).SelectMany(e => e.Check?.Invoke(context) ?? []);
        return [.. Finding.InDisplayOrder(loaded.Findings.Where(f => f.Rule.IsBlocking).Concat(found))];
    }

    // First the reviews, on every core, because they tell which claims are open; then one rule at a time per core.
    private static Finding[][] RunRules(RuleContext context)
    {
        _ = context.OpenClaims;
        var byRule = new Finding[RuleCatalog.Entries.Length][];
        var oneByOne = Partitioner.Create(Enumerable.Range(0, byRule.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(oneByOne, i => byRule[i] = RuleCatalog.Entries[i].Check?.Invoke(context).ToArray() ?? []);
        return byRule;
    }

    // A note about a claim is a question to a reader; a reader who accepted the claim has answered it.
    private static bool IsAnswered(RuleContext context, Finding finding) =>
        finding.Rule.Severity == Severity.Note && finding.Claim is not null && context.Accepted.Contains(finding.Claim);

    private static bool IsSuppressed(RuleContext context, Finding finding) =>
        finding.Rule.Family == 4
        && finding.Claim is not null
        && context.Claims.TryGetValue(finding.Claim, out var claim)
        && claim.Suppressions.Any(a => a.Code == finding.Rule.Code);
}
