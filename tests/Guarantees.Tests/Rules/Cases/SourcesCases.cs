using Guarantees.Tests.Support;
using static Guarantees.Tests.Rules.Cases.RuleCase;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>Family 1xx: the reports' files.</summary>
internal static class SourcesCases
{
    public static readonly RuleCase[] Cases =
    [
        // Source file not found
        new("CLM101", "one letter off in the file's name", Claims("sources/report.txt", "sources/reprt.txt"), "CLM101 8:11"),
        new("CLM101", "a folder for a file", Claims("sources/report.txt", "sources"), "CLM101 8:11"),
        new("CLM101", "a link that leads nowhere", Linked("gone.txt"), "CLM101 8:11"),
        // A file stays in the folder
        new("CLM102", "a path out of the folder", Claims("sources/report.txt", "../report.txt"), "CLM102 8:11"),
        new("CLM102", "an absolute path", Claims("sources/report.txt", "/etc/hostname"), "CLM102 8:11"),
        new("CLM102", "a backslash", Claims("sources/report.txt", "sources\\report.txt"), "CLM102 8:11"),
        new("CLM102", "a link out of the folder", Linked("/etc/hostname"), "CLM102 8:11"),
        new(
            "CLM102",
            "a folder that is a link out",
            Folder(f => Directory.CreateSymbolicLink(Path.Combine(f, "out"), "/etc"), Renamed("out/hostname")),
            "CLM102 8:11"
        ),
        new("CLM102", "a link to itself", Linked("report.txt"), "CLM102 8:11"),
        new(
            "CLM102",
            "a ledger that is a link out",
            Folder(f => System.IO.File.CreateSymbolicLink(Path.Combine(f, "reviews.yaml"), "/etc/hostname")),
            "CLM102 reviews.yaml:1:1"
        ),
        // Source does not match its hash
        new("CLM103", "a hash of zeros", Claims("SHA256", new string('0', 64)), "CLM103 9:13"),
        new(
            "CLM103",
            "a report that was edited",
            Folder(f => System.IO.File.AppendAllText(Path.Combine(f, "sources", "report.txt"), "\n")),
            "CLM103 9:13"
        ),
        new(
            "CLM103",
            "a report with other line ends",
            Folder(f =>
                System.IO.File.WriteAllText(
                    Path.Combine(f, "sources", "report.txt"),
                    SmallKnowledgeBase.Report.Replace("\n", "\r\n", StringComparison.Ordinal)
                )
            ),
            "CLM103 9:13"
        ),
        // Source is not UTF-8 without a BOM
        new(
            "CLM001",
            "a byte order mark",
            () => new SmallKnowledgeBase(report: $"\uFEFF{SmallKnowledgeBase.Report}"),
            "CLM001 8:11"
        ),
        new(
            "CLM001",
            "a byte of Latin-1 in a report",
            Folder(f => System.IO.File.WriteAllBytes(Path.Combine(f, "sources", "report.txt"), [0x63, 0xE9, 0x0A])),
            "CLM001 sources/report.txt:1:2"
        ),
        // Control character in source
        new(
            "CLM010",
            "a control character at the very beginning",
            Report("Ann Lee said", "\u0001Ann Lee said"),
            "CLM010 sources/report.txt:1:1"
        ),
        new("CLM010", "an escape character in a report", Report("A clerk", "A \u001bclerk"), "CLM010 sources/report.txt:2:3"),
        new("CLM010", "a carriage return in a report", Report("A clerk", "A\rclerk"), "CLM010 sources/report.txt:2:2"),
        // Undeclared source
        new(
            "CLM106",
            "one letter off in a claim",
            Claims("    source: report\n    quote: The bridge", "    source: reprot\n    quote: The bridge"),
            "CLM106 42:13"
        ),
        new(
            "CLM106",
            "one letter off in a skipped passage",
            Claims("{source: report, quote: Comments", "{source: Report, quote: Comments"),
            "CLM106 52:14"
        ),
        // Quotation mark has no partner
        new(
            "CLM107",
            "a mark that is not closed",
            Report("will not raise taxes.", "will not raise taxes, “he said."),
            "CLM315 38:17, CLM107 sources/report.txt:2:46, CLM601 sources/report.txt:2:47"
        ),
        new(
            "CLM107",
            "one finding for a paragraph, none where the next one opens anew",
            Report("Comments", "” and ”\n“Comments\n“Comments”"),
            "CLM202 52:29, CLM107 sources/report.txt:3:1"
        ),
    ];

    private static string Renamed(string file) =>
        SmallKnowledgeBase.Claims.Replace("sources/report.txt", file, StringComparison.Ordinal);

    // The report's file made a link to another.
    private static Func<SmallKnowledgeBase> Linked(string target) =>
        Folder(f =>
        {
            var file = Path.Combine(f, "sources", "report.txt");
            System.IO.File.Delete(file);
            System.IO.File.CreateSymbolicLink(file, target);
        });
}
