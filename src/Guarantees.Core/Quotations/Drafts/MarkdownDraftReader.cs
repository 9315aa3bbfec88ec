using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft in Markdown or plain text through Markdig's syntax tree. Reads any text; nothing in it is an error.</summary>
internal sealed partial class MarkdownDraftReader
{
    private readonly string _text;
    private readonly DraftBuilder _draft;
    private readonly HtmlDraftReader _html;
    private readonly MarkdownInlineReader _inlines;

    private MarkdownDraftReader(string text, string html, DraftBuilder draft)
    {
        (_text, _draft) = (text, draft);
        _html = new HtmlDraftReader(html, draft);
        _inlines = new MarkdownInlineReader(text, new InlineMarkup(text, draft));
    }

    /// <summary>Reads a draft.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isPlain">Whether it is plain text, where an indented paragraph is no code.</param>
    public static Draft Read(string path, string text, bool isPlain)
    {
        var draft = new DraftBuilder(new SourceText(text));
        if (MarkdownCost.FindExcess(text) is { } excess)
            PlainParagraphs.Read(text, draft, excess);
        else
            Read(text, draft, isPlain);
        return draft.Build(path, DraftFormat.Markdown);
    }

    private static void Read(string text, DraftBuilder draft, bool isPlain)
    {
        var (source, document) = MarkdownSource.Parse(text, isPlain);
        var reader = new MarkdownDraftReader(source, MarkdownSource.BlankMargins(source, document), draft);
        reader.ReadBlocks(document, DraftParagraphKind.Prose, lead: -1);
        reader._html.End();
    }

    private void ReadBlocks(ContainerBlock container, DraftParagraphKind kind, int lead)
    {
        foreach (var block in container)
            ReadBlock(block, kind, lead);
    }

    private void ReadBlock(Block block, DraftParagraphKind kind, int lead)
    {
        switch (block)
        {
            case HtmlBlock html:
                _html.Read(html.Span.Start, Math.Min(html.Span.End + 1, _text.Length), kind, lead);
                break;
            case YamlFrontMatterBlock or CodeBlock:
            case not null when _html.IsSilent:
                break;
            case HeadingBlock heading:
                _draft.AddHeading(ReadText(heading));
                break;
            case QuoteBlock quote:
                ReadQuote(quote);
                break;
            case ListBlock list:
                ReadList(list, kind, lead);
                break;
            case Table table:
                ReadTable(table);
                break;
            case FootnoteGroup notes:
                ReadNotes(notes.OfType<Footnote>());
                break;
            case LinkReferenceDefinitionGroup definitions:
                ReadNotes(definitions.OfType<FootnoteLinkReferenceDefinition>().Select(d => d.Footnote).Where(IsUnused));
                break;
            case ContainerBlock other:
                ReadBlocks(other, kind, lead);
                break;
            case LeafBlock leaf when _html.IsInQuote || kind != DraftParagraphKind.Prose:
                _draft.Add(ReadText(leaf), _html.IsInQuote ? DraftParagraphKind.BlockQuote : kind, lead);
                break;
            case LeafBlock leaf:
                AddProse(ReadText(leaf), lead);
                break;
        }
    }

    private void AddProse(ParagraphText text, int lead)
    {
        var printed = text.ToString();
        if (TypedList.FindItems(printed) is not { Length: > 0 } items)
        {
            _draft.Add(text, DraftParagraphKind.Prose, lead);
            return;
        }
        if (TypedList.FindStart(printed) is > 0 and var start)
            _draft.Add(text.GetPart(0, start), DraftParagraphKind.Prose, lead);
        var line = _draft.Last;
        foreach (var (first, end) in items)
            _draft.Add(text.GetPart(first, end), DraftParagraphKind.ListItem, line);
    }

    private void ReadQuote(QuoteBlock quote)
    {
        var lead = _draft.Last;
        var callout = Callout().Match(_text, quote.Span.Start, quote.Span.Length);
        var kind =
            callout.Success && !IsQuotation(callout.Groups["type"].ValueSpan)
                ? DraftParagraphKind.Prose
                : DraftParagraphKind.BlockQuote;
        foreach (var block in quote)
        {
            if (callout.Success && block == quote[0] && block is LeafBlock first)
                ReadCallout(ReadText(first), kind, lead);
            else
                ReadBlock(block, IsCreditList(quote, block) ? DraftParagraphKind.Credit : kind, lead);
        }
    }

    // > [!NOTE] is the draft's own; > [!quote] is a quotation, and its title a credit.
    private void ReadCallout(ParagraphText text, DraftParagraphKind kind, int lead)
    {
        var title = CalloutTitle().Match(text.ToString());
        _draft.Add(
            text.GetPart(title.Groups["title"].Index, title.Index + title.Length),
            kind == DraftParagraphKind.BlockQuote ? DraftParagraphKind.Credit : kind,
            lead
        );
        _draft.Add(text.GetPart(title.Index + title.Length, text.Length), kind, lead);
    }

    private static bool IsQuotation(ReadOnlySpan<char> type) =>
        type.StartsWith("quote", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("cite", StringComparison.OrdinalIgnoreCase);

    // "- Name" under the other paragraphs of a block quote.
    private bool IsCreditList(QuoteBlock quote, Block block) =>
        block is ListBlock { Count: 1 }
        && block == quote.LastChild
        && quote.Count > 1
        && CreditLine.IsName(_text.AsSpan(block.Span.Start, block.Span.Length))
        && _text.AsSpan(0, block.Span.Start).TrimEnd(" >\r\n") is not [.., ':'];

    private void ReadList(ListBlock list, DraftParagraphKind kind, int lead)
    {
        var line = kind == DraftParagraphKind.ListItem ? lead : _draft.Last;
        foreach (var item in list.OfType<ContainerBlock>())
            ReadBlocks(
                item,
                kind is DraftParagraphKind.BlockQuote or DraftParagraphKind.Credit ? kind : DraftParagraphKind.ListItem,
                line
            );
    }

    private void ReadNotes(IEnumerable<Footnote> notes)
    {
        foreach (var note in notes)
            ReadBlocks(note, DraftParagraphKind.Footnote, lead: -1);
    }

    // Markdig leaves a footnote to which nothing refers out of the tree.
    private static bool IsUnused(Footnote note) => note.Order < 0;

    private void ReadTable(Table table)
    {
        var lead = _draft.Last;
        foreach (var row in table.OfType<TableRow>())
        {
            var text = new ParagraphText();
            foreach (var cell in row.OfType<TableCell>())
            {
                text.StartCell();
                foreach (var leaf in cell.Descendants<LeafBlock>())
                    _inlines.Read(leaf.Inline, text);
            }
            _draft.AddRow(text, lead, row.IsHeader);
        }
        _draft.EndTable();
    }

    private ParagraphText ReadText(LeafBlock leaf)
    {
        var text = new ParagraphText();
        _inlines.Read(leaf.Inline, text);
        text.Hide(Deletion());
        return text;
    }

    [GeneratedRegex(@"\G[>\s]*\[!(?<type>\w+)\]")]
    private static partial Regex Callout();

    [GeneratedRegex(@"\A\[!\w+\][+-]?(?<title>[^\n]*)\n?")]
    private static partial Regex CalloutTitle();

    // Deleted in CriticMarkup; the mark of a footnote that is not there.
    [GeneratedRegex(@"\{--[^{}]*--\}|\[\^[^\]\s]+\]")]
    private static partial Regex Deletion();
}
