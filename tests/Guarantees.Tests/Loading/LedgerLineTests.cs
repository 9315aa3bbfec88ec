using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

public sealed class LedgerLineTests
{
    private const string Digest = "digest: v2:0123456789abcdef-0123456789abcdef-0123456789abcdef-0123456789abcdef";

    [Theory]
    [InlineData($"- {{of: claim a-1, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}")]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted, answers: dispute}}")]
    [InlineData(
        $"- {{of: relation a..b, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted, note: \"so: it, is #1\"}}"
    )]
    [InlineData($"- {{of: skipped report 3:1, {Digest}, reviewer: other, date: 2026-11-22, verdict: disputed, note: \"no\"}}")]
    public void A_line_as_the_tool_writes_it_is_read_as_the_YAML_parser_reads_it(string line)
    {
        var fast = LedgerLine.TryRead(line, "reviews.yaml", 1)!;
        var slow = ByYaml(line);
        (fast with { Locations = slow.Locations }).Should().Be(slow);
        foreach (var field in (string[])["of", "digest", "reviewer", "date", "verdict"])
            fast.Locations.Get(field).Should().Be(slow.Locations.Get(field));
        fast.Locations.Start.Should().Be(slow.Locations.Start);
    }

    [Theory]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-31, verdict: accepted}}")]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: disputed}}")]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted, note: \"a \\\\ b\"}}")]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted, note: \"é\"}}")]
    [InlineData($"- {{of: claim A, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}")]
    [InlineData($"- {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}} # why")]
    [InlineData($"  - {{of: claim a, {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}")]
    [InlineData("- of: claim a")]
    public void Anything_else_is_left_to_the_YAML_parser(string line) =>
        LedgerLine.TryRead(line, "reviews.yaml", 1).Should().BeNull();

    [Fact]
    public void Both_readers_read_the_bundled_ledger_the_same()
    {
        var text = Repository.Read("data/reviews.yaml");
        var both = Both(text, text + "- {of: claim a, digest: 'v1:0', reviewer: other, date: 2026-11-22, verdict: accepted}\n");
        both.Lines.Should().HaveCount(both.Yaml.Length - 1);
        for (var i = 0; i < both.Lines.Length; i++)
            (both.Lines[i] with { Locations = both.Yaml[i].Locations }).Should().Be(both.Yaml[i]);
    }

    private static (ReviewEntry[] Lines, ReviewEntry[] Yaml) Both(string lines, string yaml) => (Read(lines), Read(yaml));

    private static ReviewEntry[] Read(string text)
    {
        var findings = new List<Finding>();
        var entries = LedgerReader.Read(new YamlSource("reviews.yaml", text), findings).Value!;
        findings.Should().BeEmpty();
        return entries;
    }

    // A second entry in another form sends the whole file to the parser.
    private static ReviewEntry ByYaml(string line) =>
        Read($"{line}\n- {{of: claim a, digest: 'v1:0', reviewer: other, date: 2026-11-22, verdict: accepted}}\n")[0];
}
