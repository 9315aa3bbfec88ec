using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Text;

namespace Guarantees.Tests.Output.Text;

public sealed class GitHubAnnotationsTests
{
    private static readonly GitHubAnnotations Annotations = new(path => $"data/{path}");

    [Fact]
    public void An_annotation_names_file_line_column_and_rule() =>
        Annotations
            .Render([Of(Severity.Error, "no such words")])
            .Should()
            .Be(
                "::error file=data/claims.yaml,line=42,col=12,title=CLM999 A rule%3A one%2C two::no such words%0Ahelp: mend it\n"
            );

    [Fact]
    public void Workflow_commands_are_escaped() =>
        Annotations
            .Render([Of(Severity.Warning, "100% of\n::stop-commands::x, \r\u001b[31m")])
            .Should()
            .Be(
                "::warning file=data/claims.yaml,line=42,col=12,title=CLM999 A rule%3A one%2C two::100%25 of\\n::stop-commands::x, \\r\\u001b[31m%0Ahelp: mend it\n"
            );

    [Fact]
    public void A_file_name_cannot_end_its_property() =>
        new GitHubAnnotations(_ => "a,line=1:%\n")
            .Render([Of(Severity.Error, "m")])
            .Should()
            .StartWith("::error file=a%2Cline=1%3A%25\\n,line=42");

    [Fact]
    public void Nine_findings_of_a_severity_are_not_rolled_up() =>
        Annotations
            .Render([.. Enumerable.Repeat(Of(Severity.Error, "m"), 9)])
            .Split('\n')
            .Should()
            .HaveCount(10)
            .And.NotContain(l => l.Contains("more"));

    [Fact]
    public void Beyond_nine_one_annotation_counts_the_rest_of_each_severity()
    {
        var lines = Annotations
            .Render([.. Enumerable.Repeat(Of(Severity.Warning, "w"), 12), .. Enumerable.Repeat(Of(Severity.Error, "e"), 10)])
            .TrimEnd('\n')
            .Split('\n');
        lines.Should().HaveCount(20);
        lines[9].Should().Be("::error title=claims check::1 more error; see the log of this step");
        lines[19].Should().Be("::warning title=claims check::3 more warnings; see the log of this step");
    }

    [Fact]
    public void The_log_has_no_command_of_the_old_form() =>
        GitHubAnnotations.EscapeLog("42 | quote: x ##[add-path]/tmp").Should().NotContain("##[");

    private static Finding Of(Severity severity, string message) =>
        new(
            new Rule("CLM999", "A rule: one, two", severity)
            {
                Explanation = "",
                BadExample = "",
                GoodExample = "",
            },
            new Location("claims.yaml", 42, 12),
            message,
            "mend it"
        );
}
