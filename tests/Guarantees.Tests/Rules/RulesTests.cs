using System.Diagnostics;
using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules;
using Guarantees.Tests.Rules.Cases;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules;

public sealed class RulesTests
{
    private static readonly Dictionary<string, RuleCase> Cases = new RuleCase[][]
    {
        FormatCases.Cases,
        SourcesCases.Cases,
        QuotesCases.Cases,
        AttributionCases.Cases,
        ClaimsCases.Cases,
        RelationsCoverageAndReviewsCases.Cases,
    }
        .SelectMany(c => c)
        .ToDictionary(c => c.ToString());

    public static TheoryData<string> Facts => [.. Cases.Keys];

    public static TheoryData<string> HostileFacts =>
        [.. Cases.Values.Where(c => c.Rule is "CLM003" or "CLM004").Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_check_reports_exactly_the_expected_findings(string fact) =>
        string.Join(", ", Cases[fact].Check().Select(RuleCase.Short)).Should().Be(Cases[fact].Findings);

    [Fact]
    public void Each_case_breaks_its_rule() =>
        Cases.Values.Where(c => !c.Findings.Contains(c.Rule, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_rule_has_at_least_two_cases() =>
        RuleCatalog
            .Rules.Where(r =>
                r.Family != Guarantees.Core.Diagnostics.Rule.Quotations && Cases.Values.Count(c => c.Rule == r.Code) < 2
            )
            .Should()
            .BeEmpty();

    // The quickest of some, for the machine may be busy with other tests.
    [Theory]
    [MemberData(nameof(HostileFacts))]
    public void Hostile_input_is_refused_in_under_a_second(string fact)
    {
        using var files = Cases[fact].Make();
        Enumerable.Range(0, 10).Any(_ => Elapsed(() => Checker.Run(files.Load())) < TimeSpan.FromSeconds(1)).Should().BeTrue();
    }

    [Fact]
    public void Each_message_says_what_is_wrong_and_what_to_do()
    {
        var text = new StringBuilder();
        foreach (var spoilt in Cases.Values)
        {
            text.Append($"{spoilt}\n");
            foreach (var finding in spoilt.Check())
                text.Append(
                    $"  {RuleCase.Short(finding)} {OfClaim(finding)}{Clipped(finding.Message)}\n{Nearest(finding)}    help: {Clipped(finding.Help)}\n"
                );
        }
        Snapshot.Matches("check/messages.txt", text.ToString());
    }

    private static string OfClaim(Finding finding) => finding.Claim is null ? "" : $"[{finding.Claim}] ";

    private static string Nearest(Finding finding) => finding.Nearest is null ? "" : $"    nearest: {finding.Nearest}\n";

    private static string Clipped(string text) => text.Length > 400 ? $"{text[..400]} …" : text;

    private static TimeSpan Elapsed(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    }
}
