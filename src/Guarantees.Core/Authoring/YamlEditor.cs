using System.Collections.Immutable;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Authoring;

/// <summary>
/// Changes a file of claims as text, at the places that its nodes have, so that comments, layout and line ends stay. What comes out is
/// read again and compared with what was intended.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="root">Its nodes.</param>
internal sealed class YamlEditor(YamlSource source, YamlMapping root)
{
    private readonly SourceText _text = new(source.Text);
    private readonly string _lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    private readonly List<(int Start, int End, string Text)> _edits = [];
    private readonly Dictionary<YamlNode, YamlNode?> _changed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<YamlNode>> _added = new(StringComparer.Ordinal);
    private bool _isRefused;

    private string Text => source.Text;

    /// <summary>Adds an item at the end of a list of the file.</summary>
    /// <param name="list">The list's key.</param>
    /// <param name="item">The item as YAML; the lines of a block without indentation.</param>
    public void AddItem(string list, string item)
    {
        if (Parse(item) is not { } node)
        {
            _isRefused = true;
            return;
        }
        if (!_added.TryGetValue(list, out var added))
            _added[list] = added = [];
        added.Add(node);
        var value = root[list];
        if (value is YamlSequence { Items: [var first, ..] } && Text[IndexOf(value)] != '[')
            Insert(FindContentEnd(IndexOf(first), FindNextKey(list)), Indent(item, GetDashColumn(first)));
        else if (value is null)
            Insert(FindContentEnd(0, Text.Length), (added.Count == 1 ? $"{list}:{_lineEnd}" : "") + Indent(item, 2));
        else
            InsertIntoEmpty(list, value, item, isFirst: added.Count == 1);
    }

    /// <summary>Replaces a value; false where its form does not allow that.</summary>
    /// <param name="node">The value: a text, or a list or map in brackets.</param>
    /// <param name="yaml">Its new form, on one line.</param>
    public bool Replace(YamlNode node, string yaml)
    {
        var start = IndexOf(node);
        if (Parse(yaml) is not { } replaced || YamlExtent.FindEnd(Text, start, node) is not { } end)
            return false;
        _changed[node] = replaced;
        _edits.Add((start, end, yaml));
        return true;
    }

    /// <summary>Adds an entry at the beginning of a map.</summary>
    /// <param name="map">The map; not empty.</param>
    /// <param name="key">The key, which the map does not have.</param>
    /// <param name="yaml">The value, on one line.</param>
    public void AddEntry(YamlMapping map, string key, string yaml)
    {
        if (Parse(yaml) is not { } value)
        {
            _isRefused = true;
            return;
        }
        _changed[map] = map with { Entries = [new YamlEntry(default, key, value), .. map.Entries] };
        var first = map.Entries[0].Location;
        var at = IndexOf(first);
        var isInBraces = Text[IndexOf(map)] == '{';
        _edits.Add((at, at, isInBraces ? $"{key}: {yaml}, " : $"{key}: {yaml}{_lineEnd}{new string(' ', first.Column - 1)}"));
    }

    /// <summary>Removes an item of a block list of the file, with its lines; comments after it stay.</summary>
    public void RemoveItem(string list, YamlNode item)
    {
        var items = root.GetItems(list);
        var at = items.IndexOf(item, ReferenceEqualityComparer.Instance);
        if (at < 0 || Text[IndexOf(root[list]!)] == '[')
        {
            _isRefused = true;
            return;
        }
        _changed[item] = null;
        var start = GetLineStart(IndexOf(item));
        var next = at + 1 < items.Length ? GetLineStart(IndexOf(items[at + 1])) : FindNextKey(list);
        _edits.Add((start, FindContentEnd(start, next), ""));
        if (items.All(i => _changed.TryGetValue(i, out var left) && left is null))
            _edits.Add((GetKeyEnd(list), GetKeyEnd(list), " []"));
    }

    /// <summary>The changed text, or null where it would not read as intended.</summary>
    public string? Apply()
    {
        if (_isRefused)
            return null;
        var text = Text;
        foreach (var (start, end, inserted) in Enumerable.Reverse(_edits).OrderByDescending(e => e.Start))
            text = string.Concat(text.AsSpan(0, start), inserted, text.AsSpan(end));
        return Parse(text) is { } read && Describe(read) == Describe(CreateIntended()) ? text : null;
    }

    private YamlMapping CreateIntended()
    {
        var entries = root.Entries.Select(e =>
            e with
            {
                Value = _added.TryGetValue(e.Name, out var added)
                    ? new YamlSequence(e.Location, [.. root.GetItems(e.Name).Select(Rebuild).OfType<YamlNode>(), .. added])
                    : Rebuild(e.Value) ?? e.Value,
            }
        );
        var missing = _added
            .Where(a => root[a.Key] is null)
            .Select(a => new YamlEntry(default, a.Key, new YamlSequence(default, [.. a.Value])));
        return new YamlMapping(root.Location, [.. entries, .. missing]);
    }

    private YamlNode? Rebuild(YamlNode node) =>
        _changed.TryGetValue(node, out var changed)
            ? changed
            : node switch
            {
                YamlSequence list => list with { Items = [.. list.Items.Select(Rebuild).OfType<YamlNode>()] },
                YamlMapping map => map with
                {
                    Entries = [.. map.Entries.Select(e => e with { Value = Rebuild(e.Value) ?? e.Value })],
                },
                _ => node,
            };

    private static YamlNode? Parse(string yaml) => TextFile.Decode(yaml).Then(YamlParser.Read).Value;

    // Without places, as canonical JSON.
    private static string Describe(YamlNode node) =>
        node switch
        {
            YamlSequence list => $"[{string.Join(',', list.Items.Select(Describe))}]",
            YamlMapping map =>
                $"{{{string.Join(',', map.Entries.Select(e => $"{CanonicalJsonWriter.Quote(e.Name)}:{Describe(e.Value)}"))}}}",
            YamlScalar scalar => CanonicalJsonWriter.Quote(scalar.Value),
            _ => "",
        };

    private void Insert(int at, string lines)
    {
        var isAtLineStart = at == 0 || Text[at - 1] == '\n';
        _edits.Add((at, at, isAtLineStart ? lines : _lineEnd + lines));
    }

    // `claims: []` or `claims:` with nothing; a list in brackets with items is left alone.
    private void InsertIntoEmpty(string list, YamlNode value, string item, bool isFirst)
    {
        if (value is YamlSequence { Items.IsEmpty: false })
            _isRefused = true;
        else if (isFirst && value is YamlSequence && YamlExtent.FindEnd(Text, IndexOf(value), value) is { } end)
            _edits.Add((GetKeyEnd(list), end, ""));
        Insert(GetNextLine(GetKeyEnd(list)), Indent(item, 2));
    }

    private string Indent(string item, int column)
    {
        var lines = item.TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select((line, i) => $"{new string(' ', column)}{(i == 0 ? "- " : "  ")}{line}{_lineEnd}"));
    }

    private int GetDashColumn(YamlNode item)
    {
        var start = GetLineStart(IndexOf(item));
        return Text.AsSpan(start).IndexOf('-');
    }

    // The index at which the entry after a list begins, or the end of the text.
    private int FindNextKey(string list)
    {
        var key = root.Entries.First(e => e.Name == list).Location;
        var next = root.Entries.Where(e => e.Location.Line > key.Line).Select(e => e.Location.Line).DefaultIfEmpty(0).Min();
        return next == 0 ? Text.Length : _text.GetLineRange(next).Start;
    }

    // After the last line of a range that holds more than space and comments.
    private int FindContentEnd(int start, int end)
    {
        var (last, at) = (start, GetLineStart(start));
        while (at < end)
        {
            var next = Text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : Text.Length;
            var line = Text.AsSpan(at, Math.Min(next, end) - at).Trim();
            if (line is not "" and not "..." && line[0] != '#')
                last = next;
            at = next;
        }
        return Math.Min(last, Text.Length);
    }

    private int GetLineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    // The index after a line end, or the end of the text.
    private int GetNextLine(int at) => Text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : Text.Length;

    private int GetKeyEnd(string list)
    {
        var key = root.Entries.First(e => e.Name == list).Location;
        return IndexOf(key) + list.Length + 1;
    }

    private int IndexOf(YamlNode node) => IndexOf(node.Location);

    private int IndexOf(Location at)
    {
        var (start, _) = _text.GetLineRange(at.Line);
        return _text.ToUtf16Index(_text.ToCodePointOffset(start) + at.Column - 1);
    }
}
