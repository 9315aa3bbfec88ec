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
    IReadOnlyDictionary<string, Source> sources,
    IReadOnlyDictionary<string, Speaker> speakers,
    DeclaredIds declared,
    List<Finding> findings)
{
    /// <summary>The claim, or null with at least one finding about it or about what it names.</summary>
    public Claim? Claim(YamlMapping map)
    {
        var first = findings.Count;
        var claim = Bind(map);
        for (var i = first; i < findings.Count; i++)
            findings[i] = findings[i] with { Claim = map.Required("id") };
        return claim;
    }

    /// <summary>The passage, or null with at least one finding.</summary>
    public SkippedPassage? Skipped(YamlMapping map)
    {
        if (SourceOf(map) is not { } source)
            return null;
        var quote = new SelectorResolver(source, findings).InSource(Selector.Of(map["quote"]));
        return quote is null
            ? null
            : new SkippedPassage(
                source, quote.Value, Vocabularies.SkipReasons.Find(map.Required("reason"))!.Value, map.Text("note"), map.Places());
    }

    private Claim? Bind(YamlMapping map)
    {
        var cueNodes = CueNodes.WithVoices(map["attributed"]);
        var cueVoices = cueNodes.Select(c => SpeakerOf(c.Voice)).ToArray();
        var voices = Voices(map, cueVoices);
        if (SourceOf(map) is not { } source)
            return null;

        var anchor = new SelectorResolver(source, findings);
        if (anchor.InSource(Selector.Of(map["quote"])) is not { } quote)
            return null;

        ImmutableArray<Span>? Words(YamlNode? node) => anchor.InClaim(Selector.Of(node), quote);
        var cueWords = cueNodes.Select(c => c.Paragraph is null ? Words(c.Words) : InParagraph(c.Words, c.Paragraph, anchor, quote[0].Line)).ToArray();
        var plainCue = cueNodes.IsEmpty ? Words(map["attributed"]) : [];
        var hedges = Words(map["hedges"]);
        var when = Words(map["when"]);
        var conditions = map.Items("conditions").Cast<YamlMapping>().Select(c => Condition(c, Words)).ToArray();
        if (voices.Contains(null) || cueVoices.Contains(null) || cueWords.Contains(null) || plainCue is null || hedges is null || when is null
            || conditions.Contains(null))
            return null;

        return new Claim
        {
            Id = map.Required("id"),
            Source = source,
            Quote = quote,
            Statement = map.Required("statement"),
            Speaker = voices[^1]!,
            Through = [.. voices[..^1].OfType<Speaker>()],
            Level = map.Text("level") is { } level ? Vocabularies.Levels.Find(level)!.Value : voices[0]!.Level,
            Cues = plainCue.Value.IsEmpty ? [.. cueWords.Zip(cueVoices, (words, voice) => new Cue(words!.Value, voice))] : [new Cue(plainCue.Value, null)],
            Act = Vocabularies.Acts.Find(map.Required("act"))!.Value,
            Hedges = hedges.Value,
            Conditions = [.. conditions.OfType<Condition>()],
            When = when.Value,
            Topics = [.. map.Texts("topics").Select(t => t.Value)],
            By = map.Text("by") ?? curator,
            Allow = [.. map.Items("allow").Cast<YamlMapping>().Select(Allowance)],
            Note = map.Text("note"),
            Directness = QuotationMarks.Around(source.Text, quote),
            Places = map.Places(),
        };
    }

    // From the report to the speaker: as the claim writes them, else as its cues do. Not empty; null for one that is not known.
    private Speaker?[] Voices(YamlMapping map, Speaker?[] cueVoices)
    {
        var through = map.Texts("through").Select(SpeakerOf).ToArray();
        if (map["speaker"] is YamlScalar speaker)
            return [.. through, SpeakerOf(speaker)];
        if (cueVoices.Length > 0)
            return through.Length > 0 ? [.. through, cueVoices[^1]] : cueVoices;
        if (map["attributed"] is null or YamlSequence { Items.IsEmpty: true } && through.Length == 0)
            return [Speaker.Report];
        findings.Add(ClaimsSchema.Claim.Missing("speaker", map.At));
        return [null];
    }

    private ImmutableArray<Span>? InParagraph(YamlNode words, YamlScalar paragraph, SelectorResolver anchor, int quoted)
    {
        var line = int.Parse(paragraph.Value, CultureInfo.InvariantCulture);
        if (line <= quoted)
            return anchor.InParagraph(Selector.Of(words), line);
        findings.Add(QuoteNotFound.NotBefore(paragraph, quoted));
        return null;
    }

    private static Condition? Condition(YamlMapping map, Func<YamlNode?, ImmutableArray<Span>?> words)
    {
        var quote = words(map["quote"]);
        var gates = words(map["gates"]);
        return quote is null || gates is null
            ? null
            : new Condition(Vocabularies.ConditionKinds.Find(map.Required("kind"))!.Value, quote.Value, gates.Value);
    }

    private static Suppression Allowance(YamlMapping map) => new(map.Required("code"), map.Required("reason"), map["code"]!.At);

    // What is declared and could not be read has its own finding already.
    private Source? SourceOf(YamlMapping map)
    {
        var name = (YamlScalar)map["source"]!;
        if (sources.TryGetValue(name.Value, out var source))
            return source;
        if (declared.Sources?.Contains(name.Value) == false)
            findings.Add(UndeclaredSource.Unknown(name, declared.Sources));
        return null;
    }

    private Speaker? SpeakerOf(YamlScalar name)
    {
        if (speakers.TryGetValue(name.Value, out var speaker))
            return speaker;
        if (declared.Speakers?.Contains(name.Value) == false)
            findings.Add(UndeclaredSpeaker.Unknown(name, declared.Speakers));
        return null;
    }
}
