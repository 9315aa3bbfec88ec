using Guarantees.Core.Loading.Yaml;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class SizeLimitExceededTests
{
    [Fact]
    public void Square_brackets_are_nested_in_32_levels_at_most() =>
        Verify
            .File($"claims: {new string('[', 31)}{{|CLM004:{new string('[', 100_000)}|}}")
            .Says("nested more than 32 levels deep", "close the brackets or fix the indentation");

    [Fact]
    public void Curly_brackets_are_nested_in_32_levels_at_most() =>
        Verify.File($"claims: {new string('{', 31)}{{|CLM004:{new string('{', 100_000)}|}}");

    [Fact]
    public void Dashes_are_nested_in_32_levels_at_most() =>
        Verify.File($"claims:\n  {Repeat("- ", 31)}{{|CLM004:{Repeat("- ", 100_000)}x|}}\n");

    [Fact]
    public void A_line_has_about_a_million_characters_at_most() =>
        Verify
            .File($"format: 1\n{{|CLM004:title: {new string('x', 2_000_000)}|}}\n")
            .Says("the line is longer than 1048576 characters", "split it into several lines");

    [Fact]
    public void A_text_has_65536_characters_at_most() =>
        Verify
            .Base(
                claims: $$"""
                - id: bridge-closed
                  quote: The bridge is closed
                  statement: {|CLM004:{{new string('x', 66_000)}}|}
                  topics: [bridge]
                """
            )
            .Says("`statement` is longer than 65536 characters", "shorten it");

    [Fact]
    public void A_quote_has_65536_characters_at_most() =>
        Verify.Base(
            claims: $$"""
            - id: bridge-closed
              quote: {|CLM004:{{Repeat("word ", 66_000)}}|}
              topics: [bridge]
            """
        );

    [Fact]
    public void A_report_has_8_MiB_at_most() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM004:sources/report.txt|}
                  sha256: SHA256
                  about: A report made up for tests.
                """,
                change: folder =>
                    File.WriteAllText(Path.Combine(folder, "sources", "report.txt"), new string('x', 8 * 1024 * 1024 + 1))
            )
            .Says("the file is larger than 8 MiB", "split it");

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    public void Nesting_is_refused_in_linear_time(string level) =>
        Growth.IsLinear(
            10_000,
            size => new YamlSource("claims.yaml", Repeat(level, size)),
            source => YamlParser.Read(source).Error!.Rule.Code.Should().Be("CLM004")
        );

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
