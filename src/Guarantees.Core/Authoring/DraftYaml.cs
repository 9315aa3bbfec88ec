using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Writes drafted claims and the speakers that they need as YAML to correct. No statement: only the curator writes one.</summary>
internal sealed class DraftYaml(Source source, string topic, ImmutableHashSet<string> takenIds)
{
    private readonly SelectorWriter _selectors = new(source.Text);
    private ImmutableHashSet<string> _taken = takenIds;

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

    // A claim whose words cannot be told apart by their neighbors is left to the curator.
    private string WriteClaim(DraftedClaim claim)
    {
        var words = string.Join(' ', claim.Quote.Select(q => source.Text.Text[q.Start..q.End]));
        var (line, column) = source.Text.GetLineAndColumn(claim.Quote[0].Start);
        if (_selectors.WriteQuote(claim.Quote) is not { } quote)
            return $"  # {source.Id}:{line}:{column} occurs more than once in the same context: write its claim by hand\n";
        var id = IdProposal.Create(words, _taken.Contains);
        _taken = _taken.Add(id);
        var item = new StringBuilder($"  # {source.Id}:{line}:{column}{(claim.IsDirect ? ", a direct quotation" : "")}\n");
        foreach (var doubt in claim.Doubts.Distinct())
            item.Append($"  # ? {doubt}\n");
        item.Append($"  - id: {id}\n    source: {source.Id}\n    quote: {quote}\n");
        if (WriteCues(claim, line) is { } attributed)
            item.Append($"    attributed:{(attributed[0] == '\n' ? "" : " ")}{attributed}\n");
        item.Append($"    act: {claim.Act.ToTerm()}\n");
        if (!claim.Hedges.IsEmpty)
            item.Append($"    hedges: {WriteField(claim.Hedges, claim)}\n");
        if (!claim.Conditions.IsEmpty)
            item.Append("    conditions:\n");
        foreach (var (kind, condition) in claim.Conditions)
            item.Append($"      - {{kind: {kind.ToTerm()}, quote: {WriteField(condition, claim)}}}\n");
        if (!claim.Times.IsEmpty)
            item.Append($"    when: {WriteField(claim.Times, claim)}\n");
        return item.Append($"    topics: [{topic}]\n").ToString();
    }

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
        source.Text.GetLineNumber(cue.Words[0].Start) is var own && own != line
            ? _selectors.WriteInParagraph(cue.Words[0], own) ?? Print(cue.Words)
            : WriteField(cue.Words, claim);

    private string WriteField(ImmutableArray<(int Start, int End)> words, DraftedClaim claim) =>
        _selectors.WriteField(words, claim.Quote) ?? Print(words);

    private string Print(ImmutableArray<(int Start, int End)> words) =>
        YamlText.FormatList(words.Select(w => source.Text.Text[w.Start..w.End]));
}
