using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Loading;
using Guarantees.Core.Queries;

namespace Guarantees.Tests.Support;

/// <summary>
/// A sound knowledge base of two short reports, in a folder of its own: every relation type between the reports, every
/// kind of agreement but one, relayed, hedged and conditional claims, and one without counterpart. Nothing is reviewed.
/// </summary>
internal sealed class TwoReports : IDisposable
{
    public const string First = """
        Ann Lee said that the city could repair the bridge if the state pays.
        A clerk said the mayor will not raise taxes. The bridge is closed.
        Bo Orr said the toll is unfair. Drivers were said to be leaving.
        """;

    public const string Second = """
        The mayor said the city will pay for the bridge only after a vote.
        Ann Lee said that the city could repair the bridge. The bridge is open to walkers.
        Cy Day said the toll is unfair. Drivers were said to be leaving.
        The mayor rejected higher taxes and higher fares.
        """;

    public const string Claims = """
        format: 1
        curator: writer
        readers:
          - {id: writer, kind: agent}
        sources:
          - {id: first, file: sources/first.txt, sha256: SHA256-FIRST, about: The first report made up for tests.}
          - {id: second, file: sources/second.txt, sha256: SHA256-SECOND, about: The second report made up for tests.}
        speakers:
          - {id: ann, name: Ann Lee, kind: person, side: city}
          - {id: mayor, name: the mayor, kind: person, side: city}
          - {id: clerk, name: a clerk, kind: unnamed, count: 1, source: first}
          - {id: bo, name: Bo Orr, kind: person, side: drivers}
          - {id: cy, name: Cy Day, kind: person, side: drivers}
        topics:
          - {id: bridge, name: Bridge, about: The bridge and its repair.}
          - {id: money, name: Money, about: Who pays.}
          - {id: fares, name: Fares, about: What a ride costs.}
        claims:
          - id: first-could-repair
            source: first
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
          - id: first-no-tax-rise
            source: first
            quote: the mayor will not raise taxes
            statement: The mayor will not raise taxes.
            speaker: mayor
            through: [clerk]
            level: unnamed-one
            attributed: A clerk said the mayor
            act: refuses
            topics: [money]
          - id: first-bridge-closed
            source: first
            quote: The bridge is closed
            statement: The bridge is closed to everybody.
            speaker: report
            level: report
            act: states
            topics: [bridge]
          - id: first-toll-unfair
            source: first
            quote: the toll is unfair
            statement: The toll is unfair.
            speaker: bo
            level: named
            attributed: Bo Orr said
            act: believes
            topics: [money]
          - id: first-drivers-leaving
            source: first
            quote: Drivers were said to be leaving
            statement: Drivers are leaving.
            speaker: uncredited
            level: uncredited
            attributed: were said to be
            act: states
            topics: [bridge]
          - id: second-pays-after-vote
            source: second
            quote: the city will pay for the bridge only after a vote
            statement: The city will pay for the bridge only after a vote.
            speaker: mayor
            level: named
            attributed: The mayor said
            act: commits
            conditions:
              - {kind: only-if, quote: only}
              - {kind: after, quote: after a vote, gates: pay for the bridge}
            topics: [money, bridge]
          - id: second-could-repair
            source: second
            quote: the city could repair the bridge
            statement: The city could repair the bridge.
            speaker: ann
            level: named
            attributed: Ann Lee said that
            act: offers
            hedges: could
            topics: [bridge]
          - id: second-bridge-open
            source: second
            quote: The bridge is open to walkers
            statement: The bridge is open to walkers.
            speaker: report
            level: report
            act: states
            conditions:
              - {kind: scope, quote: to walkers}
            topics: [bridge]
          - id: second-toll-unfair
            source: second
            quote: the toll is unfair
            statement: The toll is not fair.
            speaker: cy
            level: named
            attributed: Cy Day said
            act: believes
            topics: [money]
          - id: second-drivers-leaving
            source: second
            quote: Drivers were said to be leaving
            statement: Drivers go away.
            speaker: uncredited
            level: uncredited
            attributed: were said to be
            act: states
            topics: [bridge]
          - id: second-no-higher-taxes
            source: second
            quote: The mayor rejected higher taxes
            statement: The mayor rejected higher taxes.
            speaker: mayor
            level: named
            attributed: The mayor rejected
            act: refuses
            topics: [money]
          - id: second-no-higher-fares
            source: second
            quote: [The mayor rejected, higher fares]
            statement: The mayor rejected higher fares.
            speaker: mayor
            level: named
            attributed: The mayor rejected
            act: refuses
            topics: [fares]
        relations:
          - {from: first-bridge-closed, to: first-could-repair, type: elaborates, note: Within one report.}
          - {from: first-could-repair, to: second-could-repair, type: qualifies, note: Adds that the state pays.}
          - {from: first-toll-unfair, to: second-toll-unfair, type: agrees, note: The same complaint.}
          - {from: first-drivers-leaving, to: second-drivers-leaving, type: agrees, note: The same rumour.}
          - {from: second-no-higher-taxes, to: first-no-tax-rise, type: agrees, note: The same refusal.}
          - {from: second-bridge-open, to: first-bridge-closed, type: conflicts, note: "Open to walkers, or closed."}
          - {from: second-pays-after-vote, to: first-could-repair, type: specifies, note: Tells who pays.}
          - {from: second-pays-after-vote, to: first-no-tax-rise, type: distinct, note: Paying is not taxing.}
          - {from: second-bridge-open, to: first-could-repair, type: elaborates, note: Tells how the bridge is now.}

        """;

    public TwoReports(string claims = Claims)
    {
        Folder = Directory.CreateTempSubdirectory("claims-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "sources"));
        File.WriteAllText(Path.Combine(Folder, "sources", "first.txt"), First);
        File.WriteAllText(Path.Combine(Folder, "sources", "second.txt"), Second);
        File.WriteAllText(
            Path.Combine(Folder, "claims.yaml"),
            claims
                .Replace("SHA256-FIRST", Hash(First), StringComparison.Ordinal)
                .Replace("SHA256-SECOND", Hash(Second), StringComparison.Ordinal)
        );
    }

    public string Folder { get; }

    /// <summary>The knowledge base with one piece of its claims replaced; the piece must stand there once.</summary>
    public static TwoReports With(string piece, string instead)
    {
        Claims.Split(piece).Should().HaveCount(2, "the piece '{0}' should stand once", piece);
        return new TwoReports(Claims.Replace(piece, instead, StringComparison.Ordinal));
    }

    public CliResult Run(params string[] args) => ClaimsCli.RunIn(Folder, args);

    public CliResult Run(CliEnvironment surroundings, params string[] args) => ClaimsCli.RunIn(Folder, surroundings, args);

    public KnowledgeBaseIndex Index() => new(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Folder)).KnowledgeBase);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
