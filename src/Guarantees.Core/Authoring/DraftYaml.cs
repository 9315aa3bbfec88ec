using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Writes drafted claims and the speakers that they need as YAML to correct. No statement: only the curator writes one.</summary>
/// <param name="knowledgeBase">The base.</param>
/// <param name="source">The report.</param>
/// <param name="takenIds">Ids that no claim can have.</param>
internal sealed class DraftYaml(KnowledgeBase knowledgeBase, Source source, ImmutableHashSet<string> takenIds)
{
    private readonly SourceFinder _otherSources = new(knowledgeBase.Sources.Remove(source));
    private readonly SelectorWriter _selectors = new(source.Text);
    private ImmutableHashSet<string> _taken = takenIds;

    /// <summary>The topic of each claim until the curator gives it one.</summary>
    public required string Topic { get; init; }

    /// <summary>The speakers, as items of the list `speakers`.</summary>
    public static string WriteSpeakers(IEnumerable<Speaker> speakers) => string.Concat(speakers.Select(WriteSpeaker));

    /// <summary>The claims, as items of the list `claims`.</summary>
    public string WriteClaims(IEnumerable<DraftedClaim> claims) => string.Concat(claims.Select(WriteClaim));

    private static string WriteSpeaker(Speaker speaker)
    {
        var item = new StringBuilder(
            speaker is { Kind: SpeakerKind.Person, Role: null } && !speaker.Name.Contains(' ')
                ? $"  # ? is {speaker.Name} a person?\n"
                : ""
        );
        item.Append($"  - {{id: {speaker.Id}, name: {YamlText.Format(speaker.Name)}, kind: {speaker.Kind.ToTerm()}");
        if (speaker.Count is { } count)
            item.Append(CultureInfo.InvariantCulture, $", count: {count}");
        if (speaker.Source is not null)
            item.Append($", source: {speaker.Source}");
        if (speaker.Role is not null)
            item.Append($", role: {YamlText.Format(speaker.Role)}");
        if (speaker.Basis is not null)
            item.Append($", basis: {YamlText.Format(speaker.Basis)}");
        return item.Append("}\n").ToString();
    }

    // What the format takes for granted is left out: the report that alone has the words, and the act `states`.
    private string WriteClaim(DraftedClaim claim)
    {
        var words = string.Join(' ', claim.Quote.Select(q => source.Text.Text[q.Start..q.End]));
        var (line, column) = source.Text.GetLineAndColumn(claim.Quote[0].Start);
        var quote = _selectors.WriteQuote(claim.Quote);
        var id = IdProposal.Create(words, _taken.Contains);
        _taken = _taken.Add(id);
        var item = new StringBuilder($"  # {source.Id}:{line}:{column}{(claim.IsDirect ? ", quoted" : "")}\n");
        foreach (var doubt in claim.Doubts.Distinct())
            item.Append($"  # ? {doubt}\n");
        item.Append($"  - id: {id}\n");
        if (IsInOtherSources(claim))
            item.Append($"    source: {source.Id}\n");
        item.Append($"    quote: {quote ?? _selectors.WriteInParagraph(claim.Quote, line) ?? Print(claim.Quote)}\n");
        if (quote is null)
            item.Append($"    paragraph: {line}\n");
        if (WriteCues(claim, line) is { } attributed)
            item.Append($"    attributed:{(attributed[0] == '\n' ? "" : " ")}{attributed}\n");
        if (claim.Act != Act.States)
            item.Append($"    act: {claim.Act.ToTerm()}\n");
        if (!claim.Hedges.IsEmpty)
            item.Append($"    hedges: {WriteField(claim.Hedges, claim)}\n");
        if (!claim.Conditions.IsEmpty)
            item.Append("    conditions:\n");
        foreach (var (kind, condition) in claim.Conditions)
            item.Append($"      - {{kind: {kind.ToTerm()}, quote: {WriteField(condition, claim)}}}\n");
        if (!claim.Times.IsEmpty)
            item.Append($"    when: {WriteField(claim.Times, claim)}\n");
        return item.Append($"    topics: [{Topic}]\n").ToString();
    }

    private bool IsInOtherSources(DraftedClaim claim) =>
        !_otherSources
            .Find([.. claim.Quote.Select(q => new Selector(source.Text.Text[q.Start..q.End], "", "", default))])
            .IsEmpty;

    private string? WriteCues(DraftedClaim claim, int line)
    {
        if (claim.Cues.IsEmpty)
            return null;
        var cues = claim
            .Cues.Select(c => (c.Voice.Id, Words: WriteCue(c, claim, line), Line: source.Text.GetLineNumber(c.Words[0].Start)))
            .ToArray();
        return
            cues.All(c => c.Line == line && c.Words[0] is not ('{' or '['))
            && cues.Select(c => c.Words).Distinct().Count() == cues.Length
            ? $"{{{string.Join(", ", cues.Select(c => $"{c.Words}: {c.Id}"))}}}"
            : string.Concat(
                cues.Select(c => $"\n      - {{cue: {c.Words}, voice: {c.Id}{(c.Line == line ? "" : $", paragraph: {c.Line}")}}}")
            );
    }

    private string WriteCue(DraftedCue cue, DraftedClaim claim, int line) =>
        source.Text.GetLineNumber(cue.Words[0].Start) is var cueLine && cueLine != line
            ? _selectors.WriteInParagraph([cue.Words[0]], cueLine) ?? Print(cue.Words)
            : WriteField(cue.Words, claim);

    private string WriteField(ImmutableArray<(int Start, int End)> words, DraftedClaim claim) =>
        _selectors.WriteField(words, claim.Quote) ?? Print(words);

    private string Print(ImmutableArray<(int Start, int End)> words) =>
        YamlText.FormatList(words.Select(w => source.Text.Text[w.Start..w.End]));
}
