using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

public sealed class LimitsTests
{
    [Fact]
    public void A_file_has_at_most_64_MiB()
    {
        using var files = new SmallKnowledgeBase();
        using (var claims = File.OpenWrite(Path.Combine(files.Folder, "claims.yaml")))
            claims.SetLength(Limits.MaxFileBytes + 1L);
        Found(files).Should().Equal("CLM004 1:1 the file is larger than 64 MiB");
    }

    [Fact]
    public void A_report_has_at_most_8_MiB()
    {
        using var files = new SmallKnowledgeBase();
        using (var report = File.OpenWrite(Path.Combine(files.Folder, "sources", "report.txt")))
            report.SetLength(Limits.MaxSourceBytes + 1L);
        Found(files).Should().Equal("CLM004 8:11 the file is larger than 8 MiB");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "CLM004 2:1 the line is longer than 1048576 characters")]
    public void A_line_has_at_most_1048576_characters(int more, string? finding) =>
        Refused($"a: b\n#{new string('x', Limits.MaxLineLength - 1 + more)}\n").Should().Be(finding);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "CLM004 1:33 nested more than 32 levels deep")]
    public void Nesting_has_at_most_32_levels(int more, string? finding) =>
        Refused($"{new string('[', Limits.MaxDepth + more)}{new string(']', Limits.MaxDepth + more)}").Should().Be(finding);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_text_has_at_most_65536_characters(int more)
    {
        using var files = SmallKnowledgeBase.With(
            "    act: states",
            $"    act: states\n    note: {new string('x', Limits.MaxTextLength + more)}"
        );
        files.Codes().Should().Be(more == 0 ? "" : "CLM004 48:11");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_id_has_at_most_60_characters(int more)
    {
        using var files = SmallKnowledgeBase.With("- id: no-tax-rise", $"- id: {new string('a', Limits.MaxIdLength + more)}");
        files.Codes().Should().Be(more == 0 ? "" : "CLM402 31:9");
    }

    [Fact]
    public void The_nearest_passage_is_searched_only_for_the_first_hundred_findings()
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase.Claims
                + string.Concat(
                    Enumerable.Repeat(
                        "  - {source: report, quote: The bridge was closed, reason: heading}\n",
                        Limits.MaxNearestSuggestions + 20
                    )
                )
        );
        var findings = files.Findings();
        findings.Should().HaveCount(Limits.MaxNearestSuggestions + 20).And.OnlyContain(f => f.Rule.Code == "CLM201");
        findings.Count(f => f.Nearest is not null).Should().Be(Limits.MaxNearestSuggestions);
    }

    private static string[] Found(SmallKnowledgeBase files) => [.. files.Findings().Select(Short)];

    private static string? Refused(string yaml) =>
        YamlParser.Read(new YamlSource("claims.yaml", yaml)).Error is { } refused ? Short(refused)
        : TextFile.Decode("claims.yaml", System.Text.Encoding.UTF8.GetBytes(yaml)).Error is { } line ? Short(line)
        : null;

    private static string Short(Finding finding) =>
        $"{finding.Rule.Code} {finding.Location.Line}:{finding.Location.Column} {finding.Message}";
}
