using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Cases;

/// <summary>The small knowledge base with one thing wrong, and all that a check finds in it.</summary>
/// <param name="Rule">The code of the rule that it is a case of.</param>
/// <param name="Fact">What is wrong, in words; unique.</param>
/// <param name="Make">Makes it.</param>
/// <param name="Findings">Every finding, as <c>CODE line:column</c>, those of the ledger with its name.</param>
internal sealed record RuleCase(string Rule, string Fact, Func<SmallKnowledgeBase> Make, string Findings)
{
    private static readonly Lazy<Dictionary<string, string>> Digests = new(() =>
    {
        using var files = new SmallKnowledgeBase();
        return ReviewItem.ForAll(files.Load().KnowledgeBase).ToDictionary(i => i.LedgerName, i => i.Digest.ToString());
    });

    /// <summary>One piece of the claims replaced by another.</summary>
    public static Func<SmallKnowledgeBase> Claims(string piece, string instead) => () => SmallKnowledgeBase.With(piece, instead);

    /// <summary>Two pieces replaced.</summary>
    public static Func<SmallKnowledgeBase> Claims(string piece, string instead, string other, string insteadOfOther) =>
        () => new(Replaced(Replaced(SmallKnowledgeBase.Claims, piece, instead), other, insteadOfOther));

    /// <summary>Another text for the whole file of claims.</summary>
    public static Func<SmallKnowledgeBase> File(string claims) => () => new(claims);

    /// <summary>The file of claims as bytes, each character below U+0100 of <paramref name="latin1"/> one byte.</summary>
    public static Func<SmallKnowledgeBase> Bytes(string latin1) =>
        () => new(Encoding.Latin1.GetBytes(latin1), Encoding.UTF8.GetBytes(SmallKnowledgeBase.Report));

    /// <summary>One piece of the report replaced, and its hash with it.</summary>
    public static Func<SmallKnowledgeBase> Report(string piece, string instead) =>
        () => new(report: Replaced(SmallKnowledgeBase.Report, piece, instead));

    /// <summary>A ledger beside the sound claims.</summary>
    public static Func<SmallKnowledgeBase> Ledger(string ledger) => () => new(ledger: ledger);

    /// <summary>The sound files, and something done in their folder.</summary>
    public static Func<SmallKnowledgeBase> Folder(Action<string> spoil, string claims = SmallKnowledgeBase.Claims) =>
        () =>
        {
            var files = new SmallKnowledgeBase(claims);
            spoil(files.Folder);
            return files;
        };

    /// <summary>An entry of the ledger; without a digest, that of the item as it is.</summary>
    public static string Entry(
        string of,
        string verdict = "accepted",
        string reviewer = "other",
        string date = "2026-11-22",
        string? digest = null
    ) =>
        $"""
            - of: {of}
              digest: {digest ?? Digests.Value[of]}
              reviewer: {reviewer}
              date: {date}
              verdict: {verdict}

            """;

    /// <summary>What the check of it finds; that nothing is reviewed only where the case is of that rule.</summary>
    public ImmutableArray<Finding> Check()
    {
        using var files = Make();
        return [.. Core.Checking.Checker.Run(files.Load()).Findings.Where(f => f.Rule.Code != "CLM701" || Rule == "CLM701")];
    }

    /// <summary>A finding as the cases write it.</summary>
    public static string Short(Finding finding) =>
        $"{finding.Rule.Code} {(finding.Location.Path == "claims.yaml" ? "" : $"{finding.Location.Path}:")}{finding.Location.Line}:{finding.Location.Column}";

    public override string ToString() => $"{Rule}: {Fact}";

    private static string Replaced(string text, string piece, string instead)
    {
        text.Split(piece).Should().HaveCount(2, "the piece '{0}' should stand once", piece);
        return text.Replace(piece, instead, StringComparison.Ordinal);
    }
}
