using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Guarantees.Core.Output.Html;

/// <summary>
/// HTML, written as an interpolated string. What is literal is markup; what is in a hole comes out as the characters it is, unless
/// it is markup already. A hole is in the text of an element or in an attribute's quotation marks, nowhere else.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Markup(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new(literalLength + 16 * formattedCount);

    // The literal text before a hole does not allow text there.
    private bool _isUnquoted;

    /// <summary>Empty markup.</summary>
    public static Markup Empty => new(0, 0);

    /// <summary>Creates markup from the program's own files, or from a writer that encodes text itself.</summary>
    public static Markup FromTrusted(string html)
    {
        var markup = Empty;
        markup.AppendLiteral(html);
        return markup;
    }

    /// <summary>Joins parts with a separator.</summary>
    public static Markup Join(string separator, IEnumerable<Markup> parts)
    {
        var joined = Empty;
        foreach (var part in parts)
        {
            if (joined._html.Length > 0)
                joined.AppendFormatted(separator);
            joined.AppendFormatted(part);
        }
        return joined;
    }

    /// <summary>Appends literal text of the template.</summary>
    public void AppendLiteral(string markup)
    {
        _isUnquoted = markup is [.., '<' or '='];
        _html.Append(markup);
    }

    /// <summary>Appends text, encoded; null appends nothing.</summary>
    public void AppendFormatted(string? text)
    {
        if (_isUnquoted)
            throw new InvalidOperationException("A hole cannot be a tag's name or an unquoted attribute value.");
        _html.Append(Encoder.Encode(SafeText.Escape(text ?? "")));
    }

    /// <summary>Appends a number.</summary>
    public void AppendFormatted(int number) => AppendFormatted(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends markup unchanged; null appends nothing.</summary>
    public void AppendFormatted(Markup? markup) => _html.Append(markup?._html);

    /// <summary>Appends several pieces of markup.</summary>
    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
            AppendFormatted(part);
    }

    /// <summary>The HTML.</summary>
    public override string ToString() => _html.ToString();
}
