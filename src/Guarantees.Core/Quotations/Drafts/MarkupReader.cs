using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>
/// Cuts HTML into tokens with AngleSharp's tokenizer. No tree is built: a tree costs more than linear time where tags are nested
/// deep or left open, and drafts need only where paragraphs end.
/// </summary>
internal static class MarkupReader
{
    private const int LongestReference = 40;

    // Their content is text, whatever it looks like.
    private static readonly FrozenDictionary<string, HtmlParseMode> RawText = new Dictionary<string, HtmlParseMode>
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["xmp"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
    }.ToFrozenDictionary();

    /// <summary>Reads the tokens of a range of a draft in order; together they cover it.</summary>
    public static IEnumerable<MarkupToken> Read(string text, int start, int end)
    {
        var tokenizer = new HtmlTokenizer(new TextSource(text[start..end]), HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
        };
        var token = tokenizer.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            if (token.Type == HtmlTokenType.StartTag && RawText.TryGetValue(token.Name, out var mode))
                tokenizer.State = mode;
            var next = tokenizer.Get();
            yield return new MarkupToken(token, start + token.Position.Index, start + next.Position.Index);
            token = next;
        }
    }

    /// <summary>Gets what a character reference stands for, and its length; null where a <c>&amp;</c> begins none.</summary>
    public static string? Decode(ReadOnlySpan<char> text, out int length)
    {
        length = text[..Math.Min(text.Length, LongestReference)].IndexOf(';') + 1;
        if (length < 3)
            return null;
        var name = text[1..length];
        return name[0] == '#' ? DecodeNumber(name[1..^1]) : HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
    }

    private static string? DecodeNumber(ReadOnlySpan<char> digits)
    {
        var isHexadecimal = digits is ['x' or 'X', ..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHexadecimal ? digits[1..] : digits, style, null, out var number))
            return null;
        return HtmlEntityProvider.GetSymbolFromTable(number) ?? (Rune.IsValid(number) ? char.ConvertFromUtf32(number) : null);
    }
}
