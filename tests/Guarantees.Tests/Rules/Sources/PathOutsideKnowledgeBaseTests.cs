using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Sources;

public sealed class PathOutsideKnowledgeBaseTests
{
    [Fact]
    public void A_path_outside_the_folder_is_refused() =>
        Verify
            .Base(
                sources: """
                - id: report
                  file: {|CLM102:../report.txt|}
                  sha256: SHA256
                  about: A report made up for tests.
                """
            )
            .Says(
                "`../report.txt` is outside the knowledge base's folder",
                "copy the report into the folder and use a relative path with forward slashes"
            );

    [Fact]
    public void An_absolute_path_is_refused() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM102:/etc/hostname|}
              sha256: SHA256
              about: A report made up for tests.
            """
        );

    [Fact]
    public void A_backslash_is_refused() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM102:sources\report.txt|}
              sha256: SHA256
              about: A report made up for tests.
            """
        );

    [Fact]
    public void A_link_outside_the_folder_is_refused() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM102:sources/report.txt|}
              sha256: SHA256
              about: A report made up for tests.
            """,
            change: LinkedReport.To("/etc/hostname")
        );

    [Fact]
    public void A_link_to_itself_is_refused() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM102:sources/report.txt|}
              sha256: SHA256
              about: A report made up for tests.
            """,
            change: LinkedReport.To("report.txt")
        );

    [Fact]
    public void A_folder_that_links_outside_is_refused() =>
        Verify.Base(
            sources: """
            - id: report
              file: {|CLM102:out/hostname|}
              sha256: SHA256
              about: A report made up for tests.
            """,
            change: folder => Directory.CreateSymbolicLink(Path.Combine(folder, "out"), "/etc")
        );

    [Fact]
    public void A_ledger_that_links_outside_is_refused() =>
        Verify
            .Base(
                ledger: "{|CLM102:|}",
                change: folder =>
                {
                    var ledger = Path.Combine(folder, "reviews.yaml");
                    File.Delete(ledger);
                    File.CreateSymbolicLink(ledger, "/etc/hostname");
                }
            )
            .Says(
                "`reviews.yaml` is a link to somewhere outside the knowledge base's folder",
                "replace the link with the file itself"
            );
}
