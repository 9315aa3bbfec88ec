using System.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class InvalidUtf8Tests
{
    [Fact]
    public void A_byte_of_Latin_1_is_refused() => Refuses("format: 1\ncurator: caf", 0xE9, 0x0A);

    [Fact]
    public void A_sequence_cut_short_at_the_end_is_refused() => Refuses("format: 1\n# caf", 0xC3);

    [Fact]
    public void UTF_16_is_refused() => Refuses("", 0xFF, 0xFE, 0x66, 0x00, 0x6F, 0x00);

    [Fact]
    public void An_encoded_surrogate_is_refused() => Refuses("# € ", 0xED, 0xA0, 0x80, 0x0A);

    [Fact]
    public void A_report_has_no_byte_order_mark() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM001:sources/report.txt|}
                  sha256: SHA256
                  about: A report made up for tests.
                """,
                report: $"\uFEFF{SmallKnowledgeBase.Report}"
            )
            .Says("`sources/report.txt` starts with a byte order mark", "save it as UTF-8 without one and update its hash");

    [Fact]
    public void A_byte_of_Latin_1_in_a_report_is_refused() =>
        Verify
            .Base(
                report: "caf{|CLM001:é|}",
                change: folder =>
                    File.WriteAllBytes(Path.Combine(folder, "sources", "report.txt"), Encoding.Latin1.GetBytes("café"))
            )
            .Says("this byte is not valid UTF-8", "convert the file to UTF-8 and update its hash");

    // A file of claims of this text and these bytes, of which the first one is wrong.
    private static void Refuses(string text, params byte[] bytes)
    {
        using var files = new SmallKnowledgeBase([.. Encoding.UTF8.GetBytes(text), .. bytes], "Comments"u8.ToArray());
        var finding = files.Findings().Should().ContainSingle().Subject;
        var wrong = MarkedText.Parse($"{text}{{|CLM001:|}}").Marks[0];
        (finding.Rule.Code, finding.Location.Line, finding.Location.Column).Should().Be(("CLM001", wrong.Line, wrong.Column));
        (finding.Message, finding.Help).Should().Be(("this byte is not valid UTF-8", "save the file as UTF-8"));
    }
}
