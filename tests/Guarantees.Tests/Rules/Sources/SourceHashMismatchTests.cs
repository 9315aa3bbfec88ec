using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class SourceHashMismatchTests
{
    [Fact]
    public void A_hash_of_another_text_is_refused() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: sources/report.txt
                  sha256: {|CLM103:0000000000000000000000000000000000000000000000000000000000000000|}
                  about: A report made up for tests.
                """
            )
            .Says(
                "the SHA-256 of `sources/report.txt` is not the one written here",
                "restore the file; or, if its text is meant to be new, write b93ff1acffe7935bcd1d091639f9544bff3a11c89fc19f1b0088fa6f7a411a34 and read it again"
            );

    [Fact]
    public void An_edited_report_does_not_match() =>
        Verify.Base(
            sources: """
            - id: report
              file: sources/report.txt
              sha256: {|CLM103:SHA256|}
              about: A report made up for tests.
            """,
            change: folder => File.AppendAllText(Path.Combine(folder, "sources", "report.txt"), "\n")
        );

    [Fact]
    public void Changed_line_ends_are_told_from_changed_text() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: sources/report.txt
                  sha256: {|CLM103:SHA256|}
                  about: A report made up for tests.
                """,
                change: folder =>
                    File.WriteAllText(
                        Path.Combine(folder, "sources", "report.txt"),
                        SmallKnowledgeBase.Report.ReplaceLineEndings("\r\n")
                    )
            )
            .Says(
                "only the line ends of `sources/report.txt` have changed",
                "in git, write `sources/** -text` into .gitattributes beside the folder and check the file out again"
            );
}
