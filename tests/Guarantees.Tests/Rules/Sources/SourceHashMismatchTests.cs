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
                "the SHA-256 hash of `sources/report.txt` does not match",
                "restore the file; if the change is intended, run `claims update report --apply`"
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
    public void Changed_line_ends_are_distinguished_from_changed_text() =>
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
                "only the line endings of `sources/report.txt` have changed",
                "in git, add `sources/** -text` to .gitattributes next to the folder and check out the file again"
            );
}
