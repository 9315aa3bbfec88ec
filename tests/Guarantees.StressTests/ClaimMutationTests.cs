using System.Globalization;
using System.Text;
using System.Text.Json;
using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.StressTests;

/// <summary>Proof by distortion: every real claim is made wrong in many ways, and something notices each of them.</summary>
public sealed class ClaimMutationTests : IDisposable
{
    private enum Noticed
    {
        ByRule,
        ByDigestOnly,
        ByNothing,
    }

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    private KnowledgeBase _real = Load(Repository.PathOf("data"));

    [Fact]
    public void Every_mutation_of_a_shipped_claim_is_detected() => Mutate("distortions.txt");

    [Fact]
    public void Every_mutation_of_a_claim_full_of_qualifiers_is_detected()
    {
        using var files = QualifierReport.Create();
        _real = Load(files.Folder);
        Mutate("distortions-made-up.txt");
    }

    private void Mutate(string snapshot)
    {
        var sound = Rules(null);
        var results = new ClaimMutations(_real).ForClaim;
        var noticed = _real.Claims.SelectMany(results).Select(d => (d.Kind, Noticed: Notice(d, sound))).ToArray();
        noticed.Should().NotContain(n => n.Noticed == Noticed.ByNothing);
        Snapshot.Matches(snapshot, Table(noticed));
    }

    private static KnowledgeBase Load(string folder) => KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(folder)).KnowledgeBase;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Noticed Notice(ClaimMutation distortion, HashSet<string> sound)
    {
        var found = Rules(distortion);
        if (!found.IsSubsetOf(sound))
            return Noticed.ByRule;
        var before = Digests(_real);
        return Digests(_loaded!.KnowledgeBase).SetEquals(before) ? Noticed.ByNothing : Noticed.ByDigestOnly;
    }

    private LoadResult? _loaded;

    // What the rules find, the ledger left aside; by code and claim, since places move.
    private HashSet<string> Rules(ClaimMutation? distortion)
    {
        Write(distortion);
        _loaded = KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(_folder));
        return
        [
            .. Checker.Run(_loaded).Findings.Where(f => f.Rule.Family != 7).Select(f => $"{f.Rule.Code} {f.Claim} {f.Message}"),
        ];
    }

    private static HashSet<string> Digests(KnowledgeBase knowledgeBase) =>
        [.. knowledgeBase.Claims.Select(c => $"{c.Id} {Digest.Compute(c)}")];

    // JSON is YAML, so the distorted tree is written as JSON.
    private void Write(ClaimMutation? distortion)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sources"));
        foreach (var source in _real.Sources)
        {
            var changed =
                distortion?.SourceText is { } text && _real.Claims.Single(c => c.Id == distortion.Claim).Source == source
                    ? text
                    : source.Text.Text;
            File.WriteAllText(Path.Combine(_folder, source.File), changed);
        }
        var root = new
        {
            format = "1",
            curator = _real.Curator,
            readers = _real.Readers.Select(r => new { id = r.Id, kind = r.Kind.ToTerm() }),
            sources = _real.Sources.Select(s => new
            {
                id = s.Id,
                file = s.File,
                sha256 = s.Sha256,
                about = s.Description,
            }),
            speakers = _real
                .Speakers.Where(s => s.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited))
                .Select(SpeakerFields),
            topics = _real.Topics.Select(t => new
            {
                id = t.Id,
                name = t.Name,
                about = t.Description,
            }),
            claims = _real.Claims.Select(c => c.Id == distortion?.Claim ? distortion.Fields : ClaimMutations.Fields(c)),
            skipped = _real.Skipped.Select(s => new
            {
                source = s.Source.Id,
                quote = s.Quote.Select(q => q.Text),
                reason = s.Reason.ToTerm(),
            }),
        };
        File.WriteAllText(Path.Combine(_folder, "claims.yaml"), JsonSerializer.Serialize(root));
    }

    private static Dictionary<string, object> SpeakerFields(Speaker speaker)
    {
        var fields = new Dictionary<string, object>
        {
            ["id"] = speaker.Id,
            ["name"] = speaker.Name,
            ["kind"] = speaker.Kind.ToTerm(),
            ["members"] = speaker.Members,
        };
        void Add(string key, object? value)
        {
            if (value is not null)
                fields[key] = value;
        }
        Add("role", speaker.Role);
        Add("count", speaker.Count?.ToString(CultureInfo.InvariantCulture));
        Add("source", speaker.Source);
        return fields;
    }

    private static string Table(IReadOnlyCollection<(string Kind, Noticed Noticed)> noticed)
    {
        var table = new StringBuilder("made  by a rule  by the review's digest only  by nothing\n");
        foreach (var kind in noticed.GroupBy(n => n.Kind))
            Row(table, kind.Key, [.. kind.Select(k => k.Noticed)]);
        Row(table, "all", [.. noticed.Select(n => n.Noticed)]);
        return table.ToString();
    }

    private static void Row(StringBuilder table, string kind, Noticed[] noticed) =>
        table.Append(
            CultureInfo.InvariantCulture,
            $"{noticed.Length, 4}  {noticed.Count(n => n == Noticed.ByRule), 9}  {noticed.Count(n => n == Noticed.ByDigestOnly), 27}  {noticed.Count(n => n == Noticed.ByNothing), 10}  {kind}\n"
        );
}
