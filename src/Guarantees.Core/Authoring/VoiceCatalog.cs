using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The speakers that a report can mean: those of the base, and one proposed for each other voice of its frames.</summary>
internal sealed class VoiceCatalog
{
    // What comes before a full name.
    private const string Titles =
        "President|Minister|Secretary|Mayor|Governor|Senator|Chancellor|Judge|Director|Spokesman|Spokeswoman|Professor|Prof|Dr|Mr|Mrs|Ms|Sir|Dame|Lord";

    private readonly string _source;
    private readonly string _text;
    private readonly ImmutableHashSet<string> _taken;
    private readonly Dictionary<string, Speaker> _speakers;
    private readonly Dictionary<string, Speaker?> _byWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableHashSet<string> _known;

    /// <summary>Collects the voices of a report.</summary>
    /// <param name="source">Id of the report.</param>
    /// <param name="known">The speakers of the base.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="reading">The report.</param>
    public VoiceCatalog(string source, IReadOnlyCollection<Speaker> known, string text, ReportReading reading)
    {
        (_source, _text) = (source, text);
        _taken = [.. known.Select(s => s.Id)];
        _speakers = known
            .Where(s => (s.Source is null || s.Source == source) && s.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited))
            .ToDictionaryFirstWins(s => s.Id);
        _known = [.. _speakers.Keys];
        // The fullest name first: a shorter one is then found to mean the same.
        var names = reading.Sentences.SelectMany(s => s.Frames).Select(f => f.Voice.Name).Distinct();
        foreach (var words in names.OrderByDescending(w => w.Split(' ').Length))
            Propose(words);
        Voices =
        [
            .. reading
                .Sentences.SelectMany(s => s.Frames)
                .Select(f => Find(f.Voice.Name))
                .OfType<Speaker>()
                .GroupBy(s => s.Id, StringComparer.Ordinal)
                .Select(g => new ReportVoice(g.First(), _known.Contains(g.Key), g.Count())),
        ];
    }

    /// <summary>The voices that the report's cues let speak, in the order of their first cue.</summary>
    public ImmutableArray<ReportVoice> Voices { get; }

    /// <summary>The speaker whom words mean, or null.</summary>
    public Speaker? Find(string words)
    {
        if (!_byWords.TryGetValue(words, out var found))
            _byWords[words] = found = Match(words);
        return found;
    }

    private Speaker? Match(string words)
    {
        var names = new VoiceNames(_speakers);
        return _speakers.Values.FirstOrDefault(s =>
                names.Match(words, s) == VoiceMatch.Named && (!IsIndefinite(words) || IsSameName(words, s.Name))
            )
            ?? FindOnly(s => s.Kind == SpeakerKind.Institution && IsBeginningOf(s.Name, words))
            ?? FindOnly(s => s.Kind == SpeakerKind.Person && words.EndsWith($" {s.Name}", StringComparison.Ordinal))
            ?? (IsIndefinite(words) ? null : FindOnly(s => names.Match(words, s) == VoiceMatch.Plainer));
    }

    private Speaker? FindOnly(Func<Speaker, bool> isMeant) =>
        _speakers.Values.Where(isMeant).Take(2).ToArray() is [var only] ? only : null;

    // "A U.S. official" is not the senior one of another sentence.
    private static bool IsIndefinite(string words) =>
        words.Split(' ')[0].ToLowerInvariant() is "a" or "an" or "another" or "one" or "two" or "three";

    private static bool IsSameName(string words, string name) =>
        TextFolding
            .FoldWords(words)
            .Where(w => w is not ("a" or "an"))
            .SequenceEqual(TextFolding.FoldWords(name).Where(w => w is not ("a" or "an")));

    // A study documenting this and that is the study.
    private static bool IsBeginningOf(string name, string words) =>
        TextFolding.FoldWords(words).ToArray() is var all
        && TextFolding.FoldWords(name).ToArray() is var head
        && head.Length < all.Length
        && head.SequenceEqual(all.Take(head.Length));

    private void Propose(string words)
    {
        if (Match(words) is not null || VoiceProposal.Create(words, _source, CreateId) is not { } speaker)
            return;
        if (speaker.Kind == SpeakerKind.Person && !speaker.Name.Contains(' ') && FindFullName(speaker.Name) is { } name)
        {
            if (Match(name) is not null)
                return;
            speaker = speaker with { Name = name };
        }
        _speakers[speaker.Id] = speaker;
    }

    // A report uses only the last name when it mentions a person again; the full name is somewhere before or after.
    private string? FindFullName(string lastName) =>
        Regex.Match(
            _text,
            $@"(?:(?<![.\p{{L}}] )|(?<=\b(?:{Titles}) ))(?<first>\p{{Lu}}\p{{Ll}}[\p{{L}}'’-]*) {Regex.Escape(lastName)}\b"
        )
            is { Success: true } match
        && !GrammarWords.Contains(match.Groups["first"].Value.ToLowerInvariant())
        && !VoiceProposal.IsTitle(match.Groups["first"].Value)
            ? match.Value
            : null;

    private string CreateId(string words) => IdProposal.Create(words, id => _speakers.ContainsKey(id) || _taken.Contains(id));
}
