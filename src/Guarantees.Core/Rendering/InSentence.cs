using System.Text;
using Guarantees.Core.Quoting;

namespace Guarantees.Core.Rendering;

/// <summary>A passage in the report's sentence around it.</summary>
public static class InSentence
{
    /// <summary>The sentence or sentences, with marks around each run of the passage's words; a long one is cut at its ends.</summary>
    public static string Of(Passage passage, string before, string after)
    {
        var text = passage.Source.Text;
        var runs = passage.Spans.Select(s => (Start: text.Index(s.Start), End: text.Index(s.End))).ToArray();
        var (line, lineEnd) = (text.LineRange(passage.Spans[0].Line).Start, text.LineRange(passage.Spans[^1].Line).End);
        var (start, end) = Sentences.Around(text.Text[line..lineEnd], runs[0].Start - line, runs[^1].End - line);
        var marked = new StringBuilder();
        var at = line + start;
        foreach (var (first, last) in runs)
        {
            marked.Append(text.Text, at, first - at).Append(before).Append(text.Text, first, last - first).Append(after);
            at = last;
        }
        return marked.Append(text.Text, at, line + end - at).ToString().ReplaceLineEndings(" ");
    }
}
