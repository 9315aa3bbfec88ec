using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Guarantees.Tests.Support;

/// <summary>
/// A text in which <c>{|CLM404:mony|}</c> marks that the rule CLM404 finds the word <c>mony</c>. Findings have no length: a mark
/// says where one begins, and its end shows a reader what is meant.
/// </summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Marks">Its marks, in the order in which they begin.</param>
internal sealed partial record MarkedText(string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var end = 0;
        foreach (Match delimiter in Delimiter().Matches(marked))
        {
            text.Append(marked, end, delimiter.Index - end);
            end = delimiter.Index + delimiter.Length;
            if (delimiter.Groups["code"] is { Success: true, Value: var code })
                marks.Add(At(code, text.ToString()));
        }
        return new MarkedText(text.Append(marked, end, marked.Length - end).ToString(), marks.ToImmutable());
    }

    public static string Unmark(string marked) => Delimiter().Replace(marked, "");

    private static Mark At(string code, string before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return new Mark(code, before.Count(c => c == '\n') + 1, line.EnumerateRunes().Count() + 1);
    }

    [GeneratedRegex(@"\{\|(?<code>CLM\d{3}):|\|\}")]
    private static partial Regex Delimiter();
}
