using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Parser = YamlDotNet.Core.Parser;
using ScalarEvent = YamlDotNet.Core.Events.Scalar;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>
/// Reads the plain part of YAML 1.2: one document of maps, lists and text. Everything else is refused as its event
/// arrives, so that no input costs more than its own length.
/// </summary>
internal sealed class YamlParser
{
    private const int LongestWord = 24;

    private readonly YamlSource _text;
    private readonly Parser _parser;
    private readonly CommentStarts _comments;
    private readonly Stack<Location> _brackets = new();

    // The items and entries of all lists and maps that are being read; each takes its own off the end.
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];

    // Keys, ids and vocabulary words come again and again; one string for each saves half of the memory.
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlParser(YamlSource text)
    {
        _text = text;
        _parser = new Parser(new StringReader(text.Text));
        _comments = new CommentStarts(text.Text);
    }

    /// <summary>The document's root, or the one finding that kept it from being read.</summary>
    public static ParseResult<YamlNode> Read(YamlSource text)
    {
        if (MergeConflict.Find(text) is { } conflict)
            return conflict;
        var yaml = new YamlParser(text);
        try
        {
            return yaml.Document();
        }
        catch (RejectedException refused)
        {
            return refused.Finding;
        }
        catch (YamlException broken)
        {
            if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && text.FirstIndentingTab() is var tab and >= 0)
                return InvalidYaml.Tab(text.At(tab));
            return yaml.OpenBracket is { } bracket && text.IsAtTheEnd(broken.Start)
                ? InvalidYaml.Unclosed(bracket)
                : InvalidYaml.Broken(text.At(broken.Start), YamlErrorMessages.Describe(broken.Message), yaml.OpenBracket);
        }
        catch (InvalidOperationException broken)
        {
            // YamlDotNet 16.3 throws this for an unclosed flow bracket, without a place.
            return (yaml.OpenBracket ?? yaml.NextBracket) is { } bracket ? InvalidYaml.Unclosed(bracket) : InvalidYaml.Broken(yaml.Here, YamlErrorMessages.Describe(broken.Message), null);
        }
    }

    private Location? OpenBracket => _brackets.TryPeek(out var bracket) ? bracket : null;

    // The parser reads ahead: it may fail within a bracket whose beginning it has not told of yet.
    private Location? NextBracket
    {
        get
        {
            var start = (int)(_parser.Current?.Start.Index ?? 0);
            var offset = _text.Text.AsSpan(start).IndexOfAny("[{\n");
            return offset >= 0 && _text.Text[start + offset] != '\n' ? _text.At(start + offset) : null;
        }
    }

    private Location Here => _text.At(_parser.Current?.Start ?? Mark.Empty);

    private YamlNode Document()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
            throw new RejectedException(InvalidYaml.Empty(_text.At(Mark.Empty)));
        _parser.MoveNext();
        var root = Value(1);
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is DocumentStart)
            throw new RejectedException(UnsupportedYaml.SecondDocument(Here));
        return root;
    }

    // The node whose first event is current; afterwards its last event is.
    private YamlNode Value(int depth)
    {
        var at = Here;
        RefuseWhatIsNotPlain(at);
        if (++_nodes > Limits.Nodes)
            throw new RejectedException(SizeLimitExceeded.TooMany(at));
        switch (_parser.Current)
        {
            case ScalarEvent scalar:
                return Text(at, scalar);
            case SequenceStart list when depth <= Limits.Depth:
                return new YamlSequence(at, Items(depth, at, list.Style == SequenceStyle.Flow));
            case MappingStart map when depth <= Limits.Depth:
                return new YamlMapping(at, Entries(depth, at, map.Style == MappingStyle.Flow));
            default:
                throw new RejectedException(SizeLimitExceeded.TooDeep(at));
        }
    }

    private YamlScalar Text(Location at, ScalarEvent scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return new YamlScalar(at, Once(scalar.Value));
        if (scalar.Value is "~" or "null" or "Null" or "NULL")
            return new YamlScalar(at, ""); // YAML's words for no value
        return _comments.FindCut((int)scalar.Start.Index, scalar.Value) is var hash and >= 0
            ? new TruncatedScalar(at, scalar.Value, _text.At(hash))
            : new YamlScalar(at, Once(scalar.Value));
    }

    private string Once(string text)
    {
        if (text.Length > LongestWord)
            return text;
        if (_words.TryGetValue(text, out var known))
            return known;
        _words.Add(text);
        return text;
    }

    private ImmutableArray<YamlNode> Items(int depth, Location at, bool isBracket)
    {
        var first = _items.Count;
        Open(at, isBracket);
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            _items.Add(Value(depth + 1));
        Close(isBracket);
        return TakeFrom(_items, first);
    }

    private ImmutableArray<YamlEntry> Entries(int depth, Location at, bool isBracket)
    {
        var first = _entries.Count;
        Open(at, isBracket);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = Key(depth + 1);
            _parser.MoveNext();
            _entries.Add(new YamlEntry(key.At, key.Value, Value(depth + 1)));
        }
        Close(isBracket);
        return TakeFrom(_entries, first);
    }

    private static ImmutableArray<T> TakeFrom<T>(List<T> open, int first)
    {
        var taken = CollectionsMarshal.AsSpan(open)[first..].ToImmutableArray();
        open.RemoveRange(first, taken.Length);
        return taken;
    }

    // Remembers the bracket, so that a fault before its end can name it.
    private void Open(Location at, bool isBracket)
    {
        if (isBracket)
            _brackets.Push(at);
    }

    private void Close(bool isBracket)
    {
        if (isBracket)
            _brackets.Pop();
    }

    private YamlScalar Key(int depth)
    {
        var name = Value(depth);
        return name as YamlScalar ?? throw new RejectedException(UnsupportedYaml.KeyIsNoText(name.At));
    }

    private void RefuseWhatIsNotPlain(Location at)
    {
        if (_parser.Current is AnchorAlias)
            throw new RejectedException(UnsupportedYaml.Refused(at, "an alias"));
        if (_parser.Current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            throw new RejectedException(UnsupportedYaml.Refused(at, "an anchor"));
        if (!node.Tag.IsEmpty)
            throw new RejectedException(UnsupportedYaml.Refused(at, "a tag"));
    }

    private void Next<TEvent>()
        where TEvent : ParsingEvent
    {
        _parser.MoveNext();
        if (_parser.Current is not TEvent)
            throw new InvalidOperationException($"expected {typeof(TEvent).Name}");
    }

    // Carries a finding out of the recursive descent; never leaves this file.
    private sealed class RejectedException(Finding finding) : Exception
    {
        public Finding Finding { get; } = finding;
    }
}
