using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Sets a printed sentence between quotation marks: its own marks become single, and its end goes with the credit after it.</summary>
internal static class NestedMarks
{
    private const string Ends = ".,;";
    private const string Marks = "\"“”„«»";

    /// <summary>The sentence with single marks; one that it only opens or only closes, because the speech runs on, gets a partner.</summary>
    public static string MakeSingle(string printed)
    {
        var pairs = QuotationMarks.Read(new SourceText(printed));
        var single = new StringBuilder(printed);
        foreach (var (start, end) in pairs.Quoted)
            (single[start - 1], single[end]) = ('‘', '’');
        var (before, after) = ("", "");
        foreach (var at in pairs.Unpaired)
        {
            var isOpening = at + 1 < printed.Length && !char.IsWhiteSpace(printed[at + 1]) && !Ends.Contains(printed[at + 1]);
            single[at] = isOpening ? '‘' : '’';
            (before, after) = isOpening ? (before, "’") : ("‘", after);
        }
        for (var i = 0; i < single.Length; i++)
        {
            if (Marks.Contains(single[i]))
                single[i] = '’'; // within another quotation
        }
        return before.Length == 0 && after == "’" && single[0] == '‘' && pairs.Quoted.Count == 0
            ? single.ToString(1, single.Length - 1)
            : $"{before}{single}{after}";
    }

    /// <summary>A sentence with single marks between double ones, before a credit: the full stop becomes a comma, inside all marks.</summary>
    public static string Close(string single) => $"“{ReplaceEnd(single, ",")}”";

    /// <summary>A sentence with single marks between double ones, at the end of a sentence.</summary>
    public static string CloseSentence(string single) => $"“{ReplaceEnd(single, ".")}”";

    // Three dots stay, with a comma before the credit, so that it belongs to the sentence.
    private static string ReplaceEnd(string single, string mark)
    {
        var closed = single.TrimEnd('.', ',', ';', ' ');
        var inner = closed.EndsWith('’') && IsClosing(closed) ? closed[..^1] : closed;
        var (words, after) = (inner.TrimEnd('.', ',', ';'), closed[inner.Length..]);
        var dots = single[words.Length..].StartsWith("...", StringComparison.Ordinal) ? "..." : "";
        var last = words.EndsWith('?') || words.EndsWith('!') || (dots.Length > 0 && mark == ".") ? "" : mark;
        return $"{words}{dots}{last}{after}";
    }

    // An apostrophe has no opening partner: the workers’.
    private static bool IsClosing(string text) => text.Contains('‘');
}
