using System.Diagnostics;
using Guarantees.Tests.Support;

namespace Guarantees.StressTests;

public sealed class HostileReportsTests
{
    // Each was once quadratic in the report or in the claims; the bound is wide, for the machine may be busy.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_word_repeated_a_million_times_is_reported_quickly() =>
        Takes(SmallKnowledgeBase.Claims, string.Concat(Enumerable.Repeat("Comments ", 800_000)));

    [Fact]
    public void A_report_of_one_repeated_letter_is_searched_quickly() =>
        Takes(
            SmallKnowledgeBase.Claims.Replace("quote: Comments", $"quote: {new string('a', 60_000)}", StringComparison.Ordinal),
            new string('a', 1_000_000)
        );

    [Fact]
    public void Thousands_of_duplicate_ids_are_checked_quickly() =>
        Takes(
            SmallKnowledgeBase.Claims.Replace(
                "relations:",
                string.Concat(Enumerable.Repeat(Closed, 8_000)) + "relations:",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report
        );

    [Fact]
    public void A_long_chain_of_members_is_walked_quickly() =>
        Takes(
            SmallKnowledgeBase.Claims.Replace(
                "topics:\n  - {id: bridge",
                string.Concat(
                    Enumerable
                        .Range(0, 30_000)
                        .Select(i => $"  - {{id: g{i}, name: g, kind: group, source: report, members: [g{i + 1}]}}\n")
                ) + "topics:\n  - {id: bridge",
                StringComparison.Ordinal
            ),
            SmallKnowledgeBase.Report
        );

    [Fact]
    public void Many_reviewers_of_one_claim_are_counted_quickly()
    {
        var ledger = string.Concat(
            Enumerable
                .Range(0, 20_000)
                .Select(i => $"- {{of: claim no-tax-rise, digest: x, reviewer: r{i}, date: 2026-11-22, verdict: accepted}}\n")
        );
        using var files = new SmallKnowledgeBase(ledger: ledger);
        Elapsed(files).Should().BeLessThan(Bound);
    }

    private const string Closed =
        "  - {id: bridge-closed, source: report, quote: The bridge is closed, statement: The bridge is closed., speaker: report, level: report, act: states, topics: [bridge]}\n";

    private static void Takes(string claims, string report)
    {
        using var files = new SmallKnowledgeBase(claims, report);
        Elapsed(files).Should().BeLessThan(Bound);
    }

    private static TimeSpan Elapsed(SmallKnowledgeBase files)
    {
        var watch = Stopwatch.StartNew();
        Core.Checking.Checker.Run(files.Load()).Findings.Should().NotBeEmpty();
        return watch.Elapsed;
    }
}
