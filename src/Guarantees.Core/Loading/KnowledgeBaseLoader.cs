using System.Collections.Immutable;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Files;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;
using Guarantees.Core.Rules.Format;
using Guarantees.Core.Rules.Sources;

namespace Guarantees.Core.Loading;

/// <summary>Reads a knowledge base from its folder. Faults of its files are findings; faults of the disk are exceptions.</summary>
public sealed class KnowledgeBaseLoader
{
    private const int ItemsInPart = 5_000;

    private readonly KnowledgeBaseFolder _folder;
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _unread = [];
    private readonly SchemaValidator _shapes;

    // Whose sources and topics a reading has that declares none.
    private readonly KnowledgeBase? _shared;
    private DeclaredIds _declared = new(null);

    private KnowledgeBaseLoader(KnowledgeBaseFolder folder, KnowledgeBase? shared = null)
    {
        _folder = folder;
        _shared = shared;
        _shapes = new SchemaValidator(_findings);
    }

    /// <summary>Loads everything that can be loaded; never throws because of what the files contain.</summary>
    /// <exception cref="IOException">The file of claims or the ledger cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file of claims or the ledger may not be read.</exception>
    public static LoadResult Load(KnowledgeBaseFolder folder) => new KnowledgeBaseLoader(folder).Load();

    /// <summary>Reads another reading of a knowledge base's reports: the same format, but for sources and topics that it may leave out.</summary>
    /// <inheritdoc cref="Load(KnowledgeBaseFolder)"/>
    public static LoadResult LoadReading(KnowledgeBaseFolder folder, KnowledgeBase of) =>
        new KnowledgeBaseLoader(folder, of).Load();

    private LoadResult Load()
    {
        var reading = Task.Run(ReadLedger); // at the same time: with many claims both files are long
        var root = ReadRoot(_folder.ClaimsFile);
        var ledger = reading.GetAwaiter().GetResult();
        _findings.AddRange(ledger.Findings);
        if (ledger.Error is { } refused)
            _unread.Add(refused);
        _declared = new DeclaredIds(root);
        if (_shared is not null && root?["sources"] is null)
            _declared = new DeclaredIds(root) { Sources = [.. _shared.Sources.Select(s => s.Id)] };
        var items = (root?["claims"] as YamlSequence)?.Items ?? [];
        var knowledgeBase = Bind(root ?? new YamlMapping(default, []), ledger.Entries, out var complete);
        return new LoadResult(knowledgeBase, [.. _unread, .. _findings])
        {
            UnreadableFiles = [.. _unread],
            ClaimCount = items.Length,
            IsComplete = complete && root is not null,
            Declared = _declared,
            IsLedgerLoaded = _unread.All(f => f.Location.Path != KnowledgeBaseFolder.LedgerFile),
            ClaimsLocation = root?["claims"]?.Location ?? new Location(_folder.ClaimsFile, 1, 1),
            CuratorLocation = (root?["curator"] as YamlScalar) is { Value.Length: > 0 } curator ? curator.Location : null,
        };
    }

    private KnowledgeBase Bind(YamlMapping root, ImmutableArray<ReviewEntry> reviews, out bool complete)
    {
        var sourceMaps = _shapes.ValidateItems(root["sources"], ClaimsSchema.Source);
        var loader = new SourceLoader(_folder, _findings);
        var sources =
            _shared is not null && root["sources"] is null
                ? _shared.Sources
                : [.. sourceMaps.Select(loader.Load).OfType<Source>()];
        ImmutableArray<Speaker> speakers =
        [
            .. Binder.BindSpeakers(_shapes.ValidateItems(root["speakers"], ClaimsSchema.Speaker), _findings),
            Speaker.Uncredited,
            Speaker.Report,
        ];

        var curator = root.GetText("curator") ?? "";
        var finder = new SourceFinder(sources);
        var speakersById = new[] { Speaker.Uncredited, Speaker.Report }.Concat(speakers).ToDictionaryFirstWins(s => s.Id);
        ClaimBinder CreateBinder(List<Finding> findings) => new(curator, sources, finder, speakersById, _declared, findings);

        var claims = BindInParts(
            _shapes.ValidateItems(root["claims"], ClaimsSchema.Claim),
            CreateBinder,
            (b, map) => b.BindClaim(map)
        );
        var skipped = BindInParts(
            _shapes.ValidateItems(root["skipped"], ClaimsSchema.Skipped),
            CreateBinder,
            (b, map) => b.BindSkipped(map)
        );

        complete = claims.Length == CountItems(root, "claims") && skipped.Length == CountItems(root, "skipped");
        return new KnowledgeBase
        {
            Title = root.GetText("title"),
            Curator = curator,
            Readers = [.. _shapes.ValidateItems(root["readers"], ClaimsSchema.Reader).Select(Binder.BindReader)],
            Sources = sources,
            Speakers = speakers,
            Topics = [.. _shapes.ValidateItems(root["topics"], ClaimsSchema.Topic).Select(Binder.BindTopic)],
            Claims = claims,
            Relations = BindInParts(
                _shapes.ValidateItems(root["relations"], ClaimsSchema.Relation),
                CreateBinder,
                (_, map) => Binder.BindRelation(map, curator)
            ),
            Skipped = skipped,
            Reviews = reviews,
        };
    }

    // With many items several parts at the same time, each with its own findings, which are kept in the order of the file.
    private ImmutableArray<T> BindInParts<T>(
        IEnumerable<YamlMapping> items,
        Func<List<Finding>, ClaimBinder> createBinder,
        Func<ClaimBinder, YamlMapping, T?> bind
    )
        where T : class
    {
        var parts = items.Chunk(ItemsInPart).Select(part => (Items: part, Findings: new List<Finding>())).ToArray();
        var bound = new T[parts.Length][];
        Parallel.For(
            0,
            parts.Length,
            i =>
            {
                var binder = createBinder(parts[i].Findings);
                bound[i] = [.. parts[i].Items.Select(item => bind(binder, item)).OfType<T>()];
            }
        );
        _findings.AddRange(parts.SelectMany(p => p.Findings));
        return [.. bound.SelectMany(b => b)];
    }

    private Ledger ReadLedger()
    {
        if (_shared is not null || FileStatus.Get(_folder.LedgerPath).Kind == FileKind.Missing)
            return new Ledger([], [], null);
        var findings = new List<Finding>();
        var entries = ReadText(KnowledgeBaseFolder.LedgerFile).Then(text => LedgerReader.Read(text, findings));
        return new Ledger([.. entries.Value ?? []], findings, entries.Error);
    }

    private YamlMapping? ReadRoot(string file)
    {
        if (ReadDocument(file) is not { } root)
            return null;
        _shapes.ValidateRoot(root, _shared is null ? ClaimsSchema.KnowledgeBase : ClaimsSchema.CreateReading());
        if (root is YamlMapping map && map["format"] is YamlScalar { Value: not KnowledgeBase.FormatVersion } version)
            _findings.Add(UnsupportedFormatVersion.CreateFinding(version));
        return root as YamlMapping;
    }

    private YamlNode? ReadDocument(string file)
    {
        var root = ReadText(file).Then(YamlParser.Read);
        if (root.Error is { } refused)
            _unread.Add(refused);
        return root.Value;
    }

    private ParseResult<YamlSource> ReadText(string file) =>
        _folder.Resolve(file) is { } path ? TextFile.Read(path, file) : PathOutsideKnowledgeBase.CreateForLink(file);

    private static int CountItems(YamlMapping root, string list) => (root[list] as YamlSequence)?.Items.Length ?? 0;

    /// <summary>What a ledger holds, what is wrong with entries of it, and what kept it from being read at all.</summary>
    private sealed record Ledger(ImmutableArray<ReviewEntry> Entries, List<Finding> Findings, Finding? Error);
}
