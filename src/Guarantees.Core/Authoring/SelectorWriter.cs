using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Writes words of a report as the data names them: alone if that finds them, otherwise with their neighbors. Indexes are UTF-16 units.</summary>
internal sealed class SelectorWriter(SourceText source)
{
    private const int MaxNeighbors = 12;

    /// <summary>Words of a quote, which are looked for in the whole report.</summary>
    public string? WriteQuote(ImmutableArray<(int Start, int End)> words) =>
        WriteAll(words, selector => FindAll(selector, [(0, source.Text.Length)]));

    /// <summary>Words of another field, which are looked for in the claim's quote, or otherwise in its paragraph.</summary>
    public string? WriteField(ImmutableArray<(int Start, int End)> words, ImmutableArray<(int Start, int End)> quote) =>
        WriteAll(words, selector => FindInClaim(selector, quote));

    /// <summary>Whether a selector of a quote finds exactly some words.</summary>
    public bool IsFoundInReport(Selector selector, int start) =>
        FindAll(selector, [(0, source.Text.Length)]) is [var only] && only == start;

    /// <summary>Whether a selector of another field finds exactly some words.</summary>
    public bool IsFoundInClaim(Selector selector, int start, ImmutableArray<(int Start, int End)> quote) =>
        FindInClaim(selector, quote) is [var only] && only == start;

    /// <summary>Words that are looked for on a line.</summary>
    public string? WriteInParagraph(ImmutableArray<(int Start, int End)> words, int line) =>
        WriteAll(words, selector => FindAll(selector, [source.GetLineRange(line)]));

    private string? WriteAll(ImmutableArray<(int Start, int End)> words, Func<Selector, int[]> find)
    {
        var written = words.Select(w => Write(w, find)).ToArray();
        return written.Contains(null) ? null
            : written.Length == 1 ? written[0]
            : $"[{string.Join(", ", written)}]";
    }

    // The fewest neighbors that tell the place.
    private string? Write((int Start, int End) words, Func<Selector, int[]> find)
    {
        var exact = source.Text[words.Start..words.End];
        if (IsFound(new Selector(exact, "", "", default)))
            return YamlText.Format(exact);
        for (var count = 1; count <= MaxNeighbors; count++)
        {
            var (prefix, suffix) = (GetBefore(words.Start, count), GetAfter(words.End, count));
            if (IsFound(new Selector(exact, "", suffix, default)))
                return $"{{exact: {YamlText.Format(exact)}, suffix: {YamlText.Format(suffix)}}}";
            if (IsFound(new Selector(exact, prefix, "", default)))
                return $"{{exact: {YamlText.Format(exact)}, prefix: {YamlText.Format(prefix)}}}";
            if (IsFound(new Selector(exact, prefix, suffix, default)))
                return $"{{exact: {YamlText.Format(exact)}, prefix: {YamlText.Format(prefix)}, suffix: {YamlText.Format(suffix)}}}";
        }
        return null;

        bool IsFound(Selector selector) => find(selector) is [var only] && only == words.Start;
    }

    private int[] FindInClaim(Selector selector, ImmutableArray<(int Start, int End)> quote) =>
        FindAll(selector, quote) is { Length: > 0 } inside
            ? inside
            : FindAll(selector, [source.GetLineRange(source.GetLineNumber(quote[0].Start))]);

    private int[] FindAll(Selector selector, ImmutableArray<(int Start, int End)> scope) =>
        [.. scope.SelectMany(s => selector.FindMatches(source.Text, s.Start, s.End)).Take(2)];

    private string GetBefore(int start, int count)
    {
        var (line, _) = source.GetLineRange(source.GetLineNumber(start));
        var words = Word.Split(source.Text, line, start).TakeLast(count).ToArray();
        return source.Text[(words.Length < count ? line : words[0].RunStart)..start];
    }

    private string GetAfter(int end, int count)
    {
        var (_, line) = source.GetLineRange(source.GetLineNumber(end));
        var words = Word.Split(source.Text, end, line).Take(count).ToArray();
        return source.Text[end..(words.Length < count ? line : words[^1].RunEnd)];
    }
}
