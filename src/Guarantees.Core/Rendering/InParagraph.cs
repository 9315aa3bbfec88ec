using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering;

/// <summary>A claim's words in the paragraph on which they stand.</summary>
public static class InParagraph
{
    /// <summary>The paragraph, with marks around each fragment of the quote.</summary>
    public static string Of(Claim claim, string before, string after)
    {
        var text = claim.Source.Text;
        var (start, end) = text.LineRange(claim.Quote[0].Line);
        var marked = new StringBuilder();
        var at = start;
        foreach (var fragment in claim.Quote.Where(f => f.Line == claim.Quote[0].Line))
        {
            var (first, last) = (text.Index(fragment.Start), text.Index(fragment.End));
            marked.Append(text.Text, at, first - at).Append(before).Append(text.Text, first, last - first).Append(after);
            at = last;
        }
        return marked.Append(text.Text, at, end - at).ToString();
    }
}
