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
    private const int MaxInternedLength = 24;

    private readonly YamlSource _file;
    private readonly YamlPiece _piece;
    private readonly Parser _parser;
    private readonly YamlFaults _faults;
    private readonly CommentStarts _comments;
    private readonly Stack<Location> _brackets = new();

    // The items and entries of all lists and maps that are being read; each takes its own off the end.
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];

    // Keys, ids and vocabulary words come again and again; one string for each saves half of the memory.
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private int _nodes;

    // Of the last place; the next one is mostly near.
    private int _line = 1;

    private YamlParser(YamlSource file, YamlPiece piece)
    {
        _file = file;
        _piece = piece;
        _parser = new Parser(new StringReader(piece.Text));
        _faults = new YamlFaults(file, piece);
        _comments = new CommentStarts(piece.Text);
    }

    /// <summary>The document's root, or the one finding that kept it from being read.</summary>
    public static ParseResult<YamlNode> Read(YamlSource file)
    {
        if (MergeConflict.Find(file) is { } conflict)
            return conflict;
        // A fault is told by a reading of the whole.
        return ReadInPieces(file) is { } root ? root : new YamlParser(file, new YamlPiece(file.Text, 0)).Read();
    }

    private static YamlMapping? ReadInPieces(YamlSource file)
    {
        var pieces = YamlPiece.Split(file.Text, Environment.ProcessorCount);
        if (pieces.Length < 2)
            return null;
        var parsers = pieces.Select(p => new YamlParser(file, p)).ToArray();
        var roots = new YamlNode?[parsers.Length];
        Parallel.For(0, parsers.Length, i => roots[i] = parsers[i].Read().Value);
        return parsers.Sum(p => p._nodes) <= Limits.MaxNodes ? YamlPiece.Join(roots) : null;
    }

    private ParseResult<YamlNode> Read()
    {
        try
        {
            return ReadDocument();
        }
        catch (RejectedException rejected)
        {
            return rejected.Finding;
        }
        catch (YamlException error)
        {
            return _faults.Explain(error, OpenBracket);
        }
        catch (InvalidOperationException error)
        {
            return _faults.Explain(error, ReachedMark, OpenBracket);
        }
    }

    private Location? OpenBracket => _brackets.TryPeek(out var bracket) ? bracket : null;

    private Mark ReachedMark => _parser.Current?.Start ?? Mark.Empty;

    private Location Here => GetLocation(ReachedMark);

    private Location GetLocation(Mark mark) => GetLocation(_piece.GetIndex(mark));

    private Location GetLocation(int index)
    {
        var location = _file.GetLocation(_piece.Offset + index, near: _line);
        _line = location.Line;
        return location;
    }

    private YamlNode ReadDocument()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
            throw new RejectedException(InvalidYaml.CreateEmpty(GetLocation(Mark.Empty)));
        _parser.MoveNext();
        var root = ReadValue(1);
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is DocumentStart)
            throw new RejectedException(UnsupportedYaml.CreateSecondDocument(Here));
        return root;
    }

    // The node whose first event is current; afterwards its last event is.
    private YamlNode ReadValue(int depth)
    {
        var at = Here;
        RejectUnsupportedFeatures(at);
        if (++_nodes > Limits.MaxNodes)
            throw new RejectedException(SizeLimitExceeded.CreateTooManyNodes(at));
        switch (_parser.Current)
        {
            case ScalarEvent scalar:
                return ReadText(at, scalar);
            case SequenceStart list when depth <= Limits.MaxDepth:
                return new YamlSequence(at, ReadItems(depth, at, list.Style == SequenceStyle.Flow));
            case MappingStart map when depth <= Limits.MaxDepth:
                return new YamlMapping(at, ReadEntries(depth, at, map.Style == MappingStyle.Flow));
            default:
                throw new RejectedException(SizeLimitExceeded.CreateTooDeep(at));
        }
    }

    private YamlScalar ReadText(Location at, ScalarEvent scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return new YamlScalar(at, Intern(scalar.Value));
        if (scalar.Value is "~" or "null" or "Null" or "NULL")
            return new YamlScalar(at, ""); // YAML's words for no value
        return _comments.FindCut((int)scalar.Start.Index, scalar.Value) is var hash and >= 0
            ? new TruncatedScalar(at, scalar.Value, GetLocation(hash))
            : new YamlScalar(at, Intern(scalar.Value));
    }

    private string Intern(string text)
    {
        if (text.Length > MaxInternedLength)
            return text;
        if (_words.TryGetValue(text, out var known))
            return known;
        _words.Add(text);
        return text;
    }

    private ImmutableArray<YamlNode> ReadItems(int depth, Location at, bool isBracket)
    {
        var first = _items.Count;
        Open(at, isBracket);
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            _items.Add(ReadValue(depth + 1));
        Close(isBracket);
        return TakeSince(_items, first);
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth, Location at, bool isBracket)
    {
        var first = _entries.Count;
        Open(at, isBracket);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadKey(depth + 1);
            _parser.MoveNext();
            _entries.Add(new YamlEntry(key.Location, key.Value, ReadValue(depth + 1)));
        }
        Close(isBracket);
        return TakeSince(_entries, first);
    }

    private static ImmutableArray<T> TakeSince<T>(List<T> open, int first)
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

    private YamlScalar ReadKey(int depth)
    {
        var name = ReadValue(depth);
        return name as YamlScalar ?? throw new RejectedException(UnsupportedYaml.CreateNonTextKey(name.Location));
    }

    private void RejectUnsupportedFeatures(Location at)
    {
        if (_parser.Current is AnchorAlias)
            throw new RejectedException(UnsupportedYaml.CreateUnsupported(at, "an alias"));
        if (_parser.Current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            throw new RejectedException(UnsupportedYaml.CreateUnsupported(at, "an anchor"));
        if (!node.Tag.IsEmpty)
            throw new RejectedException(UnsupportedYaml.CreateUnsupported(at, "a tag"));
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
