using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Support;

/// <summary>Two reports of one publisher, made up for drafts: words that are given, not ruled out, described, and told in "its" and "we".</summary>
internal static class HarborReports
{
    private const string March = """
        Pilots close to the port did not rule out the possibility that the pier might open in May.
        The dockers have given assurances that no ship would be turned away from the harbor.
        A customs officer said the coast guard would keep its right to board any vessel.
        The two towns met in what historians describe as an unheard-of feast on the water.
        "We have a great many ropes to untangle," Ann Lee said.
        """;

    private const string June = """
        The ferry may run at night, a deckhand told the Tribune.
        """;

    private const string Claims = """
        format: 1
        curator: writer
        readers:
          - {id: writer, kind: agent}
        sources:
          - {id: pier, file: sources/pier.txt, sha256: SHA-MARCH, publisher: Harbor Tribune, published: 3 March 2021, about: Made up for tests.}
          - {id: ferry, file: sources/ferry.txt, sha256: SHA-JUNE, publisher: Harbor Tribune, published: 9 June 2022, about: Made up for tests.}
        speakers:
          - {id: pilots, name: pilots close to the port, kind: group, source: pier, basis: close to the port}
          - {id: dockers, name: the dockers, kind: institution}
          - {id: officer, name: a customs officer, kind: unnamed, count: 1, source: pier}
          - {id: historians, name: historians, kind: group, source: pier}
          - {id: deckhand, name: a deckhand, kind: unnamed, count: 1, source: ferry}
          - {id: ann, name: Ann Lee, kind: person}
        topics:
          - {id: port, name: Port, about: The port.}
        claims:
          - {id: pier-may-open, source: pier, quote: the possibility that the pier might open in May, statement: Pilots did not rule out that the pier might open in May., speaker: pilots, level: collective, attributed: Pilots close to the port did not rule out, act: predicts, hedges: [possibility, might], topics: [port]}
          - {id: no-ship-turned-away, source: pier, quote: no ship would be turned away from the harbor, statement: No ship would be turned away from the harbor., speaker: dockers, level: institution, attributed: The dockers have given assurances that, act: commits, topics: [port]}
          - {id: right-to-board, source: pier, quote: the coast guard would keep its right to board any vessel, statement: The coast guard would keep its right to board any vessel., speaker: officer, level: unnamed-one, attributed: A customs officer said, act: states, topics: [port]}
          - {id: unheard-of-feast, source: pier, quote: an unheard-of feast on the water, statement: The feast on the water was unheard-of., speaker: historians, level: collective, attributed: in what historians describe as, act: believes, topics: [port]}
          - {id: many-ropes, source: pier, quote: We have a great many ropes to untangle, statement: Ann Lee's side has a great many ropes to untangle., speaker: ann, level: named, attributed: Ann Lee said, act: states, topics: [port]}
          - {id: ferry-at-night, source: ferry, quote: The ferry may run at night, statement: The ferry may run at night., speaker: deckhand, level: unnamed-one, attributed: a deckhand told the Tribune, act: predicts, hedges: may, topics: [port]}

        """;

    private static readonly Lazy<QuotationChecker> Checker = new(Load);

    public static ImmutableArray<QuotationResult> Check(string draft) => Checker.Value.Check(DraftReader.Read("draft.md", draft));

    private static QuotationChecker Load()
    {
        var folder = Directory.CreateTempSubdirectory("claims-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "sources"));
        File.WriteAllText(Path.Combine(folder, "sources", "pier.txt"), March);
        File.WriteAllText(Path.Combine(folder, "sources", "ferry.txt"), June);
        File.WriteAllText(
            Path.Combine(folder, "claims.yaml"),
            Claims
                .Replace("SHA-MARCH", Hash(March), StringComparison.Ordinal)
                .Replace("SHA-JUNE", Hash(June), StringComparison.Ordinal)
        );
        var loaded = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(folder));
        Directory.Delete(folder, recursive: true);
        return new QuotationChecker(loaded.KnowledgeBase);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
