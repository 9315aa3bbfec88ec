using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;
using Guarantees.Core.Rules.Attribution;
using Guarantees.Core.Rules.Quotes;
using Guarantees.Core.Rules.Sources;
using Guarantees.Core.Text;

namespace Guarantees.Core.Loading;

/// <summary>
/// Turns claims and skipped passages as written into the model: names become speakers and sources, words become spans.
/// What cannot be resolved is a finding, and null.
/// </summary>
internal sealed class ClaimBinder(
    string curator,
    ImmutableArray<Source> sources,
    SourceFinder finder,
    IReadOnlyDictionary<string, Speaker> speakers,
    DeclaredIds declared,
    List<Finding> findings
)
{
    private readonly Dictionary<string, Source> _sources = sources.ToDictionaryFirstWins(s => s.Id);
    private readonly Dictionary<Source, QuotationMarks> _marks = new(ReferenceEqualityComparer.Instance);

    /// <summary>The claim, or null with at least one finding about it or about what it names.</summary>
    public Claim? BindClaim(YamlMapping map)
    {
        var first = findings.Count;
        var claim = Bind(map);
        for (var i = first; i < findings.Count; i++)
            findings[i] = findings[i] with { Claim = map.GetRequiredText("id") };
        return claim;
    }

    /// <summary>The passage, or null with at least one finding.</summary>
    public SkippedPassage? BindSkipped(YamlMapping map)
    {
        if (FindSource(map) is not { } source)
            return null;
        var quote = ResolveQuote(map, source, new SelectorResolver(source, findings) { PrefersParagraph = true });
        return quote is null
            ? null
            : new SkippedPassage(
                source,
                quote.Value,
                Vocabularies.SkipReasons.Find(map.GetRequiredText("reason"))!.Value,
                map.GetText("note"),
                map.GetLocations()
            );
    }

    private ImmutableArray<Span>? ResolveQuote(YamlMapping map, Source source, SelectorResolver resolver)
    {
        var words = Selector.FromNode(map["quote"]);
        if (map["paragraph"] is not YamlScalar paragraph)
            return resolver.ResolveInSource(words);
        var line = int.Parse(paragraph.Value, CultureInfo.InvariantCulture);
        if (line <= source.Text.LineCount)
            return resolver.ResolveInParagraph(words, line);
        findings.Add(QuoteNotFound.CreateNoSuchParagraph(paragraph, source));
        return null;
    }

    private Claim? Bind(YamlMapping map)
    {
        var cueNodes = CueNodes.GetCues(map["attributed"]);
        var cueVoices = cueNodes.Select(c => FindSpeaker(c.Voice)).ToArray();
        var voices = BindVoices(map, cueVoices);
        var selectors = Selector.FromNode(map["quote"]);
        if ((map["source"] is null ? FindSource(selectors) : FindSource(map)) is not { } source)
            return null;

        var anchor = new SelectorResolver(source, findings);
        if (ResolveQuote(map, source, anchor) is not { } quote)
            return null;

        ImmutableArray<Span>? Words(YamlNode? node) => anchor.ResolveInClaim(Selector.FromNode(node), quote);
        var cueWords = cueNodes
            .Select(c => c.Paragraph is null ? Words(c.Words) : ResolveInParagraph(c.Words, c.Paragraph, anchor, quote[0].Line))
            .ToArray();
        var plainCue = cueNodes.IsEmpty ? Words(map["attributed"]) : [];
        var hedges = Words(map["hedges"]);
        var when = Words(map["when"]);
        var conditions = map.GetItems("conditions").Cast<YamlMapping>().Select(c => BindCondition(c, Words)).ToArray();
        if (
            voices.Contains(null)
            || cueVoices.Contains(null)
            || cueWords.Contains(null)
            || plainCue is null
            || hedges is null
            || when is null
            || conditions.Contains(null)
        )
            return null;

        return new Claim
        {
            Id = map.GetRequiredText("id"),
            Source = source,
            Quote = quote,
            Statement = map.GetText("statement") ?? ToSentence(string.Join(" … ", quote.Select(q => q.Text))),
            Speaker = voices[^1]!,
            Through = [.. voices[..^1].OfType<Speaker>()],
            Level = map.GetText("level") is { } level ? Vocabularies.Levels.Find(level)!.Value : voices[0]!.Level,
            Cues = plainCue.Value.IsEmpty
                ? [.. cueWords.Zip(cueVoices, (words, voice) => new Cue(words!.Value, voice))]
                : [new Cue(plainCue.Value, null)],
            Act = map.GetText("act") is { } act ? Vocabularies.Acts.Find(act)!.Value : Act.States,
            Hedges = hedges.Value,
            Conditions = [.. conditions.OfType<Condition>()],
            TimeExpressions = when.Value,
            Topics = [.. map.GetTexts("topics").Select(t => t.Value)],
            Author = map.GetText("by") ?? curator,
            Suppressions = [.. map.GetItems("allow").Cast<YamlMapping>().Select(BindSuppression)],
            Note = map.GetText("note"),
            QuotationExtent = GetMarks(source).GetExtent(quote),
            Locations = map.GetLocations(),
        };
    }

    private QuotationMarks GetMarks(Source source)
    {
        if (!_marks.TryGetValue(source, out var marks))
            _marks[source] = marks = QuotationMarks.Read(source.Text);
        return marks;
    }

    // From the report to the speaker: as the claim writes them, else as its cues do. Not empty; null for one that is not known.
    private Speaker?[] BindVoices(YamlMapping map, Speaker?[] cueVoices)
    {
        var through = map.GetTexts("through").Select(FindSpeaker).ToArray();
        if (map["speaker"] is YamlScalar speaker)
            return [.. through, FindSpeaker(speaker)];
        if (cueVoices.Length > 0)
            return through.Length > 0 ? [.. through, cueVoices[^1]] : cueVoices;
        if (map["attributed"] is null or YamlSequence { Items.IsEmpty: true } && through.Length == 0)
            return [Speaker.Report];
        findings.Add(ClaimsSchema.Claim.CreateMissingField("speaker", map.Location));
        return [null];
    }

    private ImmutableArray<Span>? ResolveInParagraph(YamlNode words, YamlScalar paragraph, SelectorResolver anchor, int quoted)
    {
        var line = int.Parse(paragraph.Value, CultureInfo.InvariantCulture);
        if (line <= quoted)
            return anchor.ResolveInParagraph(Selector.FromNode(words), line);
        findings.Add(QuoteNotFound.CreateNotBefore(paragraph, quoted));
        return null;
    }

    private static Condition? BindCondition(YamlMapping map, Func<YamlNode?, ImmutableArray<Span>?> words)
    {
        var quote = words(map["quote"]);
        var gates = words(map["gates"]);
        return quote is null || gates is null
            ? null
            : new Condition(Vocabularies.ConditionKinds.Find(map.GetRequiredText("kind"))!.Value, quote.Value, gates.Value)
            {
                Origin = map.GetText("by") is { } by ? Vocabularies.ConditionOrigins.Find(by)!.Value : ConditionOrigin.Speaker,
            };
    }

    private static Suppression BindSuppression(YamlMapping map) =>
        new(map.GetRequiredText("code"), map.GetRequiredText("reason"), map["code"]!.Location);

    // What is declared and could not be read has its own finding already.
    private Source? FindSource(YamlMapping map)
    {
        var name = (YamlScalar)map["source"]!;
        if (_sources.TryGetValue(name.Value, out var source))
            return source;
        findings.AddRange(UndeclaredSource.Check(declared, [IdReference.FromNode(name)]));
        return null;
    }

    // Where a report could not be read, the quote may be one of its words, and that it could not be read is a finding already.
    private Source? FindSource(ImmutableArray<Selector> quote)
    {
        if (sources is [var only] && declared.Sources is { Count: <= 1 })
            return only;
        var holders = finder.Find(quote);
        if (holders is [var source])
            return source;
        if (holders.Length > 1)
            findings.Add(AmbiguousQuote.CreateInSources(quote[0], holders));
        else if (sources.Length >= (declared.Sources?.Count ?? 0))
            findings.Add(QuoteNotFound.CreateInNoSource(quote[0]));
        return null;
    }

    // The quote as a sentence of its own.
    private static string ToSentence(string quote)
    {
        var sentence = $"{char.ToUpperInvariant(quote[0])}{quote[1..]}";
        return sentence switch
        {
            [.., '.' or '!' or '?'] or [.., '.' or '!' or '?', '"' or '”'] => sentence,
            [.. var words, ',', '"' or '”'] => $"{words}.{sentence[^1]}",
            _ => $"{sentence}.",
        };
    }

    private Speaker? FindSpeaker(YamlScalar name)
    {
        if (speakers.TryGetValue(name.Value, out var speaker))
            return speaker;
        findings.AddRange(UndeclaredSpeaker.Check(declared, [IdReference.FromNode(name)]));
        return null;
    }
}
