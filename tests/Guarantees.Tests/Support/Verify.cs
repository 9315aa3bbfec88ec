using System.Text.RegularExpressions;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Support;

/// <summary>Holds what a check finds to the marks of a test: these findings, at these places, and no other.</summary>
internal static class Verify
{
    private const string NothingReviewed = "CLM701";

    /// <summary>The small knowledge base with some parts as given (see <see cref="MarkedBase"/>), and a change made in its folder.</summary>
    public static VerifiedFindings Base(
        string? head = null,
        string? readers = null,
        string? sources = null,
        string? speakers = null,
        string? topics = null,
        string? claims = null,
        string? relations = null,
        string? skipped = null,
        string? report = null,
        string? ledger = null,
        Action<string>? change = null
    )
    {
        var given = new MarkedBase(head, readers, sources, speakers, topics, claims, relations, skipped, report, ledger);
        return Check(given.ClaimsFile, report ?? SmallKnowledgeBase.Report, ledger, change);
    }

    /// <summary>A whole file of claims beside a report.</summary>
    public static VerifiedFindings File(string claims, string report = SmallKnowledgeBase.Report) =>
        Check(claims, report, ledger: null, change: null);

    /// <summary>A draft held to the shipped reports.</summary>
    public static VerifiedFindings Draft(string draft)
    {
        var marked = MarkedText.Parse(draft);
        var read = DraftReader.Read("draft.md", marked.Text);
        var result = new DraftResult("draft.md", ShippedReports.Checker.Check(read), read.Unread);
        var found = QuotationFindings.Report([result], _ => true).Findings;
        Sort(found.Select(Describe)).Should().Be(Sort(Describe("draft.md", marked)), "these are marked in\n{0}", draft);
        return new VerifiedFindings(found);
    }

    private static VerifiedFindings Check(string claims, string source, string? ledger, Action<string>? change)
    {
        var (claimsFile, reportFile) = (MarkedText.Parse(claims), MarkedText.Parse(source));
        using var files = new SmallKnowledgeBase(claimsFile.Text, reportFile.Text);
        var ledgerFile = MarkedText.Parse(LedgerDigests.Write(ledger ?? "", () => files.Load().KnowledgeBase));
        if (ledger is not null)
            System.IO.File.WriteAllText(Path.Combine(files.Folder, "reviews.yaml"), ledgerFile.Text);
        change?.Invoke(files.Folder);

        string[] marks =
        [
            .. Describe("claims.yaml", claimsFile),
            .. Describe("reviews.yaml", ledgerFile),
            .. Describe("sources/report.txt", reportFile),
        ];
        var loaded = files.Load();
        var report = Checker.Run(loaded);
        var isReviewMarked = marks.Any(m => m.StartsWith(NothingReviewed, StringComparison.Ordinal));
        var found = report.Findings.RemoveAll(f => f.Rule.Code == NothingReviewed && !isReviewMarked);
        Sort(found.Select(Describe)).Should().Be(Sort(marks), "these are marked in\n{0}", claimsFile.Text);
        found
            .Except(report.UnreadableFiles)
            .Where(f => f.Claim != FindClaim(claimsFile.Text, f.Location))
            .Should()
            .BeEmpty("a finding names the claim that it is in");
        SchemaAgreement.Verify(files, loaded.KnowledgeBase, found);
        return new VerifiedFindings(found);
    }

    // The claim that has the place among its lines.
    private static string? FindClaim(string claims, Location at)
    {
        var before = at.Path == "claims.yaml" ? claims.Split('\n')[..at.Line] : [];
        var list = Array.FindLastIndex(before, line => Regex.IsMatch(line, "^[a-z]+:"));
        return list >= 0 && before[list].StartsWith("claims:", StringComparison.Ordinal)
            ? before[list..].Select(line => Regex.Match(line, "^ *- id: (\\S+)").Groups[1].Value).LastOrDefault(id => id != "")
            : null;
    }

    private static string Sort(IEnumerable<string> findings) => string.Join('\n', findings.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Describe(string path, MarkedText text) =>
        text.Marks.Select(m => $"{m.Code} {path}:{m.Line}:{m.Column}");

    private static string Describe(Finding finding) =>
        $"{finding.Rule.Code} {finding.Location.Path}:{finding.Location.Line}:{finding.Location.Column}";
}
