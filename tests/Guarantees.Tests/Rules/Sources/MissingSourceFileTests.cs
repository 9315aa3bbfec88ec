using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class MissingSourceFileTests
{
    [Fact]
    public void A_file_name_one_letter_off_is_missing() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM101:sources/reprt.txt|}
                  sha256: SHA256
                  about: A report made up for tests.
                """
            )
            .Says(
                "there is no file `sources/reprt.txt` in the knowledge base's folder",
                "put the report there, or mend the path"
            );

    [Fact]
    public void A_folder_is_no_report() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM101:sources|}
                  sha256: SHA256
                  about: A report made up for tests.
                """
            )
            .Says("`sources` is a folder, not a file", "put the report there as a file");

    [Fact]
    public void A_link_that_leads_nowhere_is_no_report() =>
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
