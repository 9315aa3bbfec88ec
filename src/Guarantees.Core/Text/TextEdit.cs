using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>A piece of a text that was edited: words that were taken out, and those put in their place; or, of both, the same.</summary>
/// <param name="Removed">As in the earlier text.</param>
/// <param name="Added">As in the later text.</param>
public readonly record struct TextEdit(string Removed, string Added)
{
    // Above this many pairs of words the texts are set beside each other whole.
    private const int MaxPairs = 4_000_000;

    /// <summary>Whether the piece was left alone.</summary>
    public bool IsKept => Removed == Added;

    /// <summary>Gets the pieces of a text in order; together they are the one text and the other.</summary>
    public static ImmutableArray<TextEdit> Compare(string before, string after)
    {
        var (old, now) = (Tokenizer.Read(before), Tokenizer.Read(after));
        if (before.Length == 0 || after.Length == 0 || (long)old.Length * now.Length > MaxPairs)
            return [new TextEdit(before, after)];

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var (oldEnd, newEnd) = (0, 0);
        foreach (var (given, printed) in WordDiff.Compare(old.AsSpan(), now.AsSpan()).Kept)
        {
            AddGap(edits, before[oldEnd..old[given].Start], after[newEnd..now[printed].Start]);
            Add(edits, before[old[given].Start..old[given].End], after[now[printed].Start..now[printed].End]);
            (oldEnd, newEnd) = (old[given].End, now[printed].End);
        }
        AddGap(edits, before[oldEnd..], after[newEnd..]);
        return edits.DrainToImmutable();
    }

    // The space and the marks around changed words are not changed.
    private static void AddGap(ImmutableArray<TextEdit>.Builder edits, string before, string after)
    {
        var start = CountMarks(before, after, fromEnd: false);
        var (old, now) = (before[start..], after[start..]);
        var end = CountMarks(old, now, fromEnd: true);
        Add(edits, before[..start], after[..start]);
        Add(edits, old[..^end], now[..^end]);
        Add(edits, old[^end..], now[^end..]);
    }

    private static int CountMarks(string one, string other, bool fromEnd)
    {
        var count = 0;
        while (count < Math.Min(one.Length, other.Length) && At(one) == At(other) && IsMark(At(one)))
            count++;
        return count;

        char At(string text) => fromEnd ? text[^(count + 1)] : text[count];
    }

    private static bool IsMark(char unit) => !char.IsLetterOrDigit(unit) && !char.IsSurrogate(unit);

    private static void Add(ImmutableArray<TextEdit>.Builder edits, string before, string after)
    {
        var next = new TextEdit(before, after);
        if (before.Length == 0 && after.Length == 0)
            return;
        if (edits.Count > 0 && edits[^1].IsKept == next.IsKept)
            edits[^1] = new TextEdit(edits[^1].Removed + before, edits[^1].Added + after);
        else
            edits.Add(next);
    }
}
