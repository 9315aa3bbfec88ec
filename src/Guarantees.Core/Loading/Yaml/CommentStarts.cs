using System.Collections.Immutable;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>
/// Finds unquoted text that YAML ends at <c> #</c> although its writer most likely went on: the <c>#</c> follows after a single space,
/// or a letter or digit follows it. A comment after two spaces, with a space after its <c>#</c>, is one.
/// </summary>
internal sealed class CommentStarts
{
    // Of each # after white space.
    private readonly ImmutableArray<int> _indexes;
    private readonly string _text;

    /// <summary>Looks for each place where a comment could begin.</summary>
    public CommentStarts(string text)
    {
        _text = text;
        var indexes = ImmutableArray.CreateBuilder<int>();
        for (var at = text.IndexOf('#'); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (at > 0 && text[at - 1] is ' ' or '\t')
                indexes.Add(at);
        }
        _indexes = indexes.DrainToImmutable();
    }

    /// <summary>The index of the <c>#</c> that cuts off an unquoted text, or -1.</summary>
    /// <param name="start">Where the text begins.</param>
    /// <param name="value">What YAML makes of it.</param>
    public int FindCut(int start, string value)
    {
        var next = _indexes.BinarySearch(start);
        next = next < 0 ? ~next : next;
        if (next == _indexes.Length || value.Length == 0)
            return -1;
        var hash = _indexes[next];
        return
            hash - start <= MaxLength(value)
            && IsMeantAsText(hash)
            && CountWords(_text.AsSpan(start, hash - start)) == CountWords(value)
            ? hash
            : -1;
    }

    // Folded lines are indented, so the text in the file is longer than its value.
    private static int MaxLength(string value) => value.Length * 4 + 200;

    private bool IsMeantAsText(int hash) =>
        !char.IsWhiteSpace(_text[Math.Max(0, hash - 2)]) || (hash + 1 < _text.Length && char.IsLetterOrDigit(_text[hash + 1]));

    private static string CountWords(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
