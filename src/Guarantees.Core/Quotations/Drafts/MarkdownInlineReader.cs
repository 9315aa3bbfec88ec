using Markdig.Syntax.Inlines;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads what a reader sees of the inlines of a Markdown paragraph.</summary>
/// <param name="source">The draft.</param>
/// <param name="markup">Reads the HTML among them.</param>
internal sealed class MarkdownInlineReader(string source, InlineMarkup markup)
{
    private int _lastEmphasis;

    /// <summary>Reads the inlines of one paragraph. They may be nested deep, so this does not call itself.</summary>
    public void Read(ContainerInline? inlines, ParagraphText text)
    {
        _lastEmphasis = -1;
        for (var inline = inlines?.FirstChild; inline is not null; inline = GetNext(inline, inlines!))
        {
            if (inline is HtmlInline html)
                ReadTag(html, text);
            else if (!markup.IsSilent)
                Read(inline, text);
        }
        if (_lastEmphasis >= 0)
            text.Cite = (_lastEmphasis, text.Length);
        markup.End();
    }

    private static Inline? GetNext(Inline inline, ContainerInline root)
    {
        if (
            inline
            is ContainerInline { FirstChild: { } child }
                and not LinkInline { IsImage: true }
                and not EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 }
        )
            return child;
        while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
            inline = parent;
        return inline.NextSibling;
    }

    private void ReadTag(HtmlInline html, ParagraphText text)
    {
        foreach (var token in MarkupReader.Read(source, html.Span.Start, html.Span.End + 1))
            markup.Read(token, text);
    }

    private void Read(Inline inline, ParagraphText text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Add(literal.Content.AsSpan(), GetStart(literal));
                break;
            case HtmlEntityInline entity:
                text.AddReplacement(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                break;
            case LineBreakInline lineBreak:
                text.AddLineBreak(lineBreak.Span.Start);
                break;
            // ``the quay'' and ``the pier'': marks, though they look like code.
            case CodeInline { DelimiterCount: 2 } code when code.Content.Contains("''", StringComparison.Ordinal):
                text.Add(source.AsSpan(code.Span.Start, code.Span.Length), code.Span.Start);
                break;
            // A name in italics that stands alone at the end of a block quote is its credit.
            case EmphasisInline { NextSibling: null, Parent.Parent: null, PreviousSibling: null or LineBreakInline }:
                _lastEmphasis = text.Length;
                break;
        }
    }

    // The span of a literal includes the backslash of an escape, and the space around a table's cell.
    private int GetStart(LiteralInline literal) =>
        literal.Span.Start
        + Math.Max(0, source.AsSpan(literal.Span.Start, literal.Span.Length).IndexOf(literal.Content.AsSpan()));
}
