using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Docs;

public sealed class RulesDocumentTests
{
    private static readonly string Document = ClaimsCli.Run("explain", "--list", "--format", "markdown").Out;

    [Fact]
    public void The_document_of_the_rules_is_up_to_date() => Snapshot.IsFile("docs/rules.md", Document);

    [Fact]
    public void Every_rule_has_its_section_and_its_row() =>
        RuleCatalog
            .Rules.Where(r =>
                !Document.Contains($"\n### {r.Code}\n", StringComparison.Ordinal)
                || !Document.Contains($"| [{r.Code}](#{r.Code.ToLowerInvariant()}) |", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void No_line_is_left_open_by_an_example() =>
        Document
            .Split('\n')
            .Count(line => line.StartsWith("```", StringComparison.Ordinal))
            .Should()
            .Be(RuleCatalog.Rules.Length * 4);
}
