using System.Collections.Immutable;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Moves the words of one claim or skipped passage to a new version of its report, and edits those that are not found as before.</summary>
internal sealed class ItemUpdate
{
    private readonly TextAlignment _alignment;
    private readonly SelectorWriter _selectors;
    private readonly SourceText _after;
    private readonly YamlEditor _editor;
    private readonly YamlMapping _map;
    private readonly ImmutableArray<string>.Builder _byHand = ImmutableArray.CreateBuilder<string>();
    private ImmutableArray<(int Start, int End)> _quote = [];
    private bool _isChanged;
    private bool _isEdited;

    /// <summary>Prepares an item.</summary>
    /// <param name="alignment">Of the two versions.</param>
    /// <param name="after">The later one.</param>
    /// <param name="editor">Takes the edits.</param>
    /// <param name="map">The item in the file.</param>
    public ItemUpdate(TextAlignment alignment, SourceText after, YamlEditor editor, YamlMapping map) =>
        (_alignment, _selectors, _after, _editor, _map) = (alignment, new SelectorWriter(after), after, editor, map);

    /// <summary>Moves a claim.</summary>
    public UpdatedItem Move(Claim claim)
    {
        if (!MoveQuote(claim.Quote))
            return Withdraw(claim.Id, claim.Quote, isClaim: true);
        MoveCues(claim);
        MoveField("hedges", _map["hedges"], claim.Hedges);
        MoveField("when", _map["when"], claim.TimeExpressions);
        foreach (var (node, condition) in _map.GetItems("conditions").OfType<YamlMapping>().Zip(claim.Conditions))
        {
            MoveField("conditions", node["quote"], condition.Quote);
            MoveField("gates", node["gates"], condition.Governs);
        }
        return Describe(claim.Id, claim.Quote, isClaim: true);
    }

    /// <summary>Moves a skipped passage.</summary>
    public UpdatedItem Move(SkippedPassage skipped) =>
        MoveQuote(skipped.Quote)
            ? Describe(skipped.Id, skipped.Quote, isClaim: false)
            : Withdraw(skipped.Id, skipped.Quote, isClaim: false);

    private bool MoveQuote(ImmutableArray<Span> words)
    {
        var moved = words.Select(_alignment.Map).ToArray();
        if (moved.Contains(null))
            return false;
        _quote = [.. moved.Select(m => (m!.Value.Start, m.Value.End))];
        if (_quote.Select(q => _after.GetLineNumber(q.Start)).Distinct().Count() > 1)
            return false;
        if (_map["paragraph"] is YamlScalar paragraph)
            WriteInParagraph("quote", _map["quote"], paragraph, moved);
        else
            Write("quote", _map["quote"], moved, _selectors.IsFoundInReport, _selectors.WriteQuote);
        return true;
    }

    private void MoveField(string field, YamlNode? node, ImmutableArray<Span> words)
    {
        if (node is null || words.IsEmpty)
            return;
        Write(
            field,
            node,
            [.. words.Select(_alignment.Map)],
            (selector, start) => _selectors.IsFoundInClaim(selector, start, _quote),
            range => _selectors.WriteField(range, _quote)
        );
    }

    private void MoveCues(Claim claim)
    {
        var node = _map["attributed"];
        if (CueNodes.IsList(node))
        {
            foreach (var (item, cue) in ((YamlSequence)node!).Items.OfType<YamlMapping>().Zip(claim.Cues))
                MoveCue(item, cue);
        }
        else if (CueNodes.IsMap(node))
            MoveCueMap((YamlMapping)node!, claim);
        else
            MoveField("attributed", node, [.. claim.Cues.SelectMany(c => c.Words)]);
    }

    private void MoveCue(YamlMapping item, Cue cue)
    {
        if (item["paragraph"] is not { } paragraph)
        {
            MoveField("attributed", item["cue"], cue.Words);
            return;
        }
        WriteInParagraph("attributed", item["cue"], (YamlScalar)paragraph, [.. cue.Words.Select(_alignment.Map)]);
    }

    private void WriteInParagraph(string field, YamlNode? node, YamlScalar paragraph, MappedRange?[] moved)
    {
        var line = moved[0] is { } first ? _after.GetLineNumber(first.Start) : 0;
        if (line > 0 && paragraph.Value != $"{line}")
            Edit(paragraph, $"{line}");
        Write(
            field,
            node,
            moved,
            (selector, start) =>
                selector
                    .FindMatches(_after.Text, _after.GetLineRange(line).Start, _after.GetLineRange(line).End)
                    .Take(2)
                    .ToArray()
                    is [var only]
                && only == start,
            range => _selectors.WriteInParagraph(range, line)
        );
    }

    // Keys are not replaced one by one: the map is rewritten, as a list if a cue needs its context.
    private void MoveCueMap(YamlMapping map, Claim claim)
    {
        var moved = claim.Cues.Select(c => c.Words.Select(_alignment.Map).ToArray()).ToArray();
        if (moved.Any(m => m.Contains(null)))
        {
            AddMissing("attributed", claim.Cues.SelectMany(c => c.Words), [.. moved.SelectMany(m => m)]);
            return;
        }
        if (
            moved.SelectMany(m => m).All(m => m!.Value.IsSame)
            && map.Entries.Zip(moved)
                .All(p =>
                    _selectors.IsFoundInClaim(new Selector(p.First.Name, "", "", default), p.Second[0]!.Value.Start, _quote)
                )
        )
            return;
        _isChanged |= moved.SelectMany(m => m).Any(m => !m!.Value.IsSame);
        var cues = moved.Select(m => _selectors.WriteField([.. m.Select(w => (w!.Value.Start, w.Value.End))], _quote)).ToArray();
        var voices = map.Entries.Select(e => ((YamlScalar)e.Value).Value).ToArray();
        if (cues.Contains(null))
            _byHand.Add("`attributed` is ambiguous in the new text");
        else if (cues.All(c => c![0] is not ('[' or '{')) && cues.Distinct().Count() == cues.Length)
            Edit(map, $"{{{string.Join(", ", cues.Zip(voices, (c, v) => $"{c}: {v}"))}}}");
        else
            Edit(map, $"[{string.Join(", ", cues.Zip(voices, (c, v) => $"{{cue: {c}, voice: {v}}}"))}]");
    }

    // Fragment by fragment, so that a list keeps its form.
    private void Write(
        string field,
        YamlNode? node,
        MappedRange?[] moved,
        Func<Selector, int, bool> isFound,
        Func<ImmutableArray<(int Start, int End)>, string?> write
    )
    {
        var nodes = node is YamlSequence list ? list.Items : [node!];
        var selectors = Selector.FromNode(node);
        for (var i = 0; i < moved.Length; i++)
        {
            if (moved[i] is not { } range)
            {
                _byHand.Add($"`{field}`: “{selectors[i].Exact}” is gone");
                continue;
            }
            _isChanged |= !range.IsSame;
            if (range.IsSame && isFound(selectors[i], range.Start))
                continue;
            if (write([(range.Start, range.End)]) is { } yaml)
                Edit(nodes[i], yaml);
            else
                _byHand.Add($"`{field}`: “{selectors[i].Exact}” is ambiguous in the new text");
        }
    }

    private void AddMissing(string field, IEnumerable<Span> words, MappedRange?[] moved)
    {
        foreach (var (word, range) in words.Zip(moved))
        {
            if (range is null)
                _byHand.Add($"`{field}`: “{word.Text}” is gone");
        }
    }

    private void Edit(YamlNode node, string yaml)
    {
        _isEdited = true;
        if (!_editor.Replace(node, yaml))
            _byHand.Add($"write {yaml} at line {node.Location.Line}");
    }

    private UpdatedItem Describe(string id, ImmutableArray<Span> before, bool isClaim) =>
        new(
            id,
            _isChanged || _byHand.Count > 0 ? UpdateFate.Changed
                : _isEdited ? UpdateFate.Reanchored
                : UpdateFate.Kept,
            Join(before),
            string.Join(" … ", _quote.Select(q => _after.Text[q.Start..q.End])),
            _byHand.DrainToImmutable()
        )
        {
            IsClaim = isClaim,
        };

    private static UpdatedItem Withdraw(string id, ImmutableArray<Span> before, bool isClaim) =>
        new(id, UpdateFate.Withdrawn, Join(before), "", []) { IsClaim = isClaim };

    private static string Join(ImmutableArray<Span> words) => string.Join(" … ", words.Select(w => w.Text));
}
