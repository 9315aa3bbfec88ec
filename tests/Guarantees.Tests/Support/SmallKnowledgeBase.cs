using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Rules;

namespace Guarantees.Tests.Support;

/// <summary>
/// A sound knowledge base of one short report in a folder of its own, to be spoilt in one place by a test. Its only
/// findings are that nothing is reviewed (CLM701).
/// </summary>
internal sealed class SmallKnowledgeBase : IDisposable
{
    public const string Report = """
        Ann Lee said that the city could repair the bridge if the state pays.
        A clerk said the mayor will not raise taxes. The bridge is closed.
        Comments
        """;

    public const string Claims = """
        format: 1
        curator: writer
        readers:
          - {id: writer, kind: agent}
          - {id: other, kind: agent}
        sources:
          - id: report
            file: sources/report.txt
            sha256: SHA256
            about: A report made up for tests.
        speakers:
          - {id: ann, name: Ann Lee, kind: person, side: city}
          - {id: clerk, name: a clerk, kind: unnamed, count: 1, source: report}
          - {id: mayor, name: the mayor, kind: person}
        topics:
          - {id: bridge, name: Bridge, about: The bridge and its repair.}
          - {id: money, name: Money, about: Who pays.}
        claims:
          - id: city-could-repair
            source: report
            quote: the city could repair the bridge if the state pays
            statement: The city could repair the bridge if the state pays.
            speaker: ann
            level: named
            attributed: Ann Lee said that
            act: offers
            hedges: could
            conditions:
              - {kind: if, quote: if the state pays}
            topics: [bridge, money]
          - id: no-tax-rise
            source: report
            quote: the mayor will not raise taxes
            statement: The mayor will not raise taxes.
            speaker: mayor
            through: [clerk]
            level: unnamed-one
            attributed: A clerk said the mayor
            act: refuses
            topics: [money]
          - id: bridge-closed
            source: report
            quote: The bridge is closed
            statement: The bridge is closed.
            speaker: report
            level: report
            act: states
            topics: [bridge]
        relations:
          - {from: city-could-repair, to: bridge-closed, type: elaborates, note: Tells how it could be opened.}
        skipped:
          - {source: report, quote: Comments, reason: furniture}

        """;

    /// <summary>The knowledge base as it is, or with other texts for its files.</summary>
    public SmallKnowledgeBase(string claims = Claims, string report = Report, string? ledger = null)
        : this(
            Encoding.UTF8.GetBytes(claims.Replace("SHA256", Hash(report), StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(report)
        )
    {
        if (ledger is not null)
            File.WriteAllText(Path.Combine(Folder, "reviews.yaml"), ledger);
    }

    public SmallKnowledgeBase(byte[] claims, byte[] report)
    {
        Folder = Directory.CreateTempSubdirectory("claims-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "sources"));
        File.WriteAllBytes(Path.Combine(Folder, "claims.yaml"), claims);
        File.WriteAllBytes(Path.Combine(Folder, "sources", "report.txt"), report);
    }

    public string Folder { get; }

    /// <summary>The knowledge base with one piece of its claims replaced; the piece must stand there once.</summary>
    public static SmallKnowledgeBase With(string piece, string instead)
    {
        Claims.Split(piece).Should().HaveCount(2, "the piece '{0}' should stand once", piece);
        return new SmallKnowledgeBase(Claims.Replace(piece, instead, StringComparison.Ordinal));
    }

    public CliResult Run(params string[] args) => ClaimsCli.RunIn(Folder, args);

    public LoadResult Load() => KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Folder));

    /// <summary>All findings but those that say that something is not reviewed.</summary>
    public IReadOnlyList<Finding> Findings() => [.. Checker.Run(Load()).Findings.Where(f => f.Rule.Code != "CLM701")];

    /// <summary>The findings as <c>CODE line:column</c>, in one line.</summary>
    public string Codes() => string.Join(", ", Findings().Select(f => $"{f.Rule.Code} {f.Location.Line}:{f.Location.Column}"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
