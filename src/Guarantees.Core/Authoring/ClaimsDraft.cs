using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Authoring;

/// <summary>
/// Drafts the claims of a report as YAML to correct: cut by the attribution frames of its sentences, in reading order, without
/// statements. Nothing of it counts as read.
/// </summary>
public sealed class ClaimsDraft
{
    private const string DefaultTopic = "general";

    private static readonly string[] BuiltIn = [Speaker.Report.Id, Speaker.Uncredited.Id];

    private readonly KnowledgeBase _knowledgeBase;
    private readonly Source _source;
    private readonly ReportReading _reading;
    private readonly VoiceCatalog _voices;
    private readonly UnreadWords _unread;
    private readonly ImmutableHashSet<string> _claimIds;

    /// <summary>Reads a report of a base.</summary>
    /// <param name="knowledgeBase">The base.</param>
    /// <param name="source">The report.</param>
    /// <param name="claimIds">The ids of all claims in the file, those with errors too.</param>
    public ClaimsDraft(KnowledgeBase knowledgeBase, Source source, IEnumerable<string> claimIds)
    {
        (_knowledgeBase, _source, _claimIds) = (knowledgeBase, source, [.. claimIds]);
        _reading = new ReportReading(source.Text, GetSkipped(knowledgeBase, source));
        _voices = new VoiceCatalog(source.Id, knowledgeBase.Speakers, source.Text.Text, _reading);
        _unread = new UnreadWords(knowledgeBase, source);
        Progress = ReadingProgress.Create(SourceCoverage.ForSources(knowledgeBase, [source]).Single());
    }

    /// <summary>The voices that the report's cues let speak.</summary>
    public ImmutableArray<ReportVoice> Voices => _voices.Voices;

    /// <summary>How far the report is read.</summary>
    public ReadingProgress Progress { get; }

    /// <summary>The places of double quotation marks without a partner.</summary>
    public IEnumerable<Span> UnpairedMarks => _reading.FindUnpairedMarks();

    /// <summary>The draft of all sentences, or of those on some lines, without the words that claims have already.</summary>
    /// <param name="lines">1-based; empty for all.</param>
    public string Write(IReadOnlyCollection<int> lines) =>
        Write([.. _reading.Sentences.Where(s => lines.Count == 0 || lines.Contains(s.Line))]);

    /// <summary>Writes the draft of the first sentence that is not fully covered, with the sentences around it; null if all are covered.</summary>
    public string? WriteNext()
    {
        var passages = Progress.Coverage.Uncovered;
        if (passages.Select(FindSentence).OfType<int>().DefaultIfEmpty(-1).Min() is var at && at < 0)
            return null;
        var sentence = _reading.Sentences[at];
        var number = Progress.Unread.IsEmpty ? Progress.Sentences.Length : Progress.Unread[0] + 1;
        var text = new StringBuilder(
            $"# {_source.Id}, paragraph {sentence.Line}   (sentence {number} of {Progress.Sentences.Length})\n"
        );
        if (at > 0)
            text.Append($"# before  {Print(_reading.Sentences[at - 1])}\n");
        text.Append($"# here    {Print(sentence)}\n");
        if (at + 1 < _reading.Sentences.Length)
            text.Append($"# after   {Print(_reading.Sentences[at + 1])}\n");
        foreach (var frame in sentence.Frames)
            text.Append(
                $"# cue     \"{frame.Voice.Text}\" {frame.Cue}: {_voices.Find(frame.Voice.Name)?.Id ?? "I cannot tell who is speaking here"}\n"
            );
        foreach (var passage in passages.Where(p => FindSentence(p) == at))
            text.Append($"# unread  {passage.Text}\n");
        return text.Append(Write([sentence])).ToString();
    }

    private string Write(ImmutableArray<ReportSentence> sentences)
    {
        var drafter = new SentenceDrafter(_source.Text, _reading, _voices);
        DraftedClaim[] drafted = [.. sentences.SelectMany(s => drafter.Draft(s))];
        DraftedClaim[] claims = [.. drafted.Select(_unread.KeepUnread).OfType<DraftedClaim>()];
        if (claims.Length == 0)
            return "# these words have their claims; words that are left over belong in a field of one of them, or under `skipped:`\n";
        var known = _knowledgeBase.Speakers.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var proposed = claims
            .SelectMany(c => c.Cues)
            .Select(c => c.Voice)
            .DistinctBy(v => v.Id)
            .Where(v => !known.Contains(v.Id))
            .ToArray();
        var yaml = new DraftYaml(_knowledgeBase, _source, _claimIds)
        {
            Topic = _knowledgeBase.Topics.Select(t => t.Id).FirstOrDefault(DefaultTopic),
        };
        var text = new StringBuilder();
        if (proposed.Length > 0)
            text.Append($"{WriteHeading("speakers", known.IsSubsetOf(BuiltIn))}{DraftYaml.WriteSpeakers(proposed)}");
        return text.Append($"{WriteHeading("claims", _claimIds.IsEmpty)}{yaml.WriteClaims(claims)}").ToString();
    }

    private static string WriteHeading(string list, bool isEmpty) =>
        $"  # under `{list}:`{(isEmpty ? ", in place of []" : "")}\n";

    private int? FindSentence(Span passage)
    {
        var column = _source.Text.ToUtf16Index(passage.Start) - _source.Text.GetLineRange(passage.Line).Start;
        var at = Array.FindIndex([.. _reading.Sentences], s => s.Line == passage.Line && column < s.End);
        return at < 0 ? null : at;
    }

    private string Print(ReportSentence sentence)
    {
        var next = _reading.Sentences.FirstOrDefault(s => s.Line == sentence.Line && s.Start > sentence.Start);
        var line = _source.Text.GetLine(sentence.Line);
        return line[sentence.Start..(next?.Start ?? line.Length)].Trim();
    }

    // What is skipped at the beginning of a line; of a heading the whole of it.
    private static ImmutableDictionary<int, int> GetSkipped(KnowledgeBase knowledgeBase, Source source) =>
        knowledgeBase
            .Skipped.Where(s => s.Source == source)
            .SelectMany(s => s.Quote)
            .Where(q => q.Column == 1)
            .GroupBy(q => q.Line)
            .ToImmutableDictionary(g => g.Key, g => g.Max(q => q.Text.Length));
}
