using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class MissingSourceFileTests
{
    [Fact]
    public void A_file_name_misspelled_by_one_letter_is_missing() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM101:sources/reprt.txt|}
                  sha256: SHA256
                  about: A report made up for tests.
                """
            )
            .Says("file not found in the knowledge base's folder: `sources/reprt.txt`", "add the report or fix the path");

    [Fact]
    public void A_folder_is_not_a_report() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM101:sources|}
                  sha256: SHA256
                  about: A report made up for tests.
                """
            )
            .Says("`sources` is a folder, not a file", "replace it with the report as a file");

    [Fact]
    public void A_dangling_link_is_not_a_report() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM101:sources/report.txt|}
              sha256: SHA256
              about: A report made up for tests.
            """,
            change: LinkedReport.To("gone.txt")
        );
}
