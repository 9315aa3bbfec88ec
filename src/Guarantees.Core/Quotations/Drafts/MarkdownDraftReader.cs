using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Guarantees.Core.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft in Markdown or plain text through Markdig's syntax tree. Reads any text; nothing in it is an error.</summary>
internal sealed partial class MarkdownDraftReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseYamlFrontMatter()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).Build();

    private readonly string _text;
    private readonly SourceText _places;
    private readonly ImmutableArray<DraftParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<DraftParagraph>();
    private readonly ImmutableArray<UnreadPassage>.Builder _unread = ImmutableArray.CreateBuilder<UnreadPassage>();
    private readonly List<DraftRemark> _remarks = [];
    private readonly List<(int Line, int Column)> _open = [];
    private int _heading = -1;
    private ImmutableArray<int> _notes = [];

    private MarkdownDraftReader(string text) => (_text, _places) = (text, new SourceText(text));

    /// <summary>Reads a draft.</summary>
    public static Draft Read(string path, string text)
    {
        var reader = new MarkdownDraftReader(WithoutToml(text));
        reader.ReadBlocks(Markdown.Parse(reader._text, Pipeline), DraftParagraphKind.Prose, lead: -1);
        reader.ReportContinued("");
        return new Draft(path, reader._paragraphs.DrainToImmutable(), reader._unread.DrainToImmutable());
    }

    // TOML front matter is made blank, so that the lines after it are counted as before.
    private static string WithoutToml(string text) => TomlFrontMatter().Replace(text, m => NotLineEnd().Replace(m.Value, " "), 1);

    private void ReadBlocks(ContainerBlock container, DraftParagraphKind kind, int lead)
    {
        foreach (var block in container)
            ReadBlock(block, kind, lead);
    }

    private void ReadBlock(Block block, DraftParagraphKind kind, int lead)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock html:
                ReadHtml(html, kind, lead);
                break;
            case HeadingBlock heading:
                _heading = -1;
                ReadLeaf(heading, DraftParagraphKind.Heading, -1);
                _heading = _paragraphs.Count - 1;
                break;
            case QuoteBlock quote:
                ReadQuote(quote, IsAlert(quote) ? DraftParagraphKind.Prose : DraftParagraphKind.BlockQuote, _paragraphs.Count - 1);
                break;
            case ListBlock list:
                var line = kind == DraftParagraphKind.ListItem ? lead : _paragraphs.Count - 1;
                foreach (var item in list.OfType<ContainerBlock>())
                    ReadBlocks(item, kind is DraftParagraphKind.BlockQuote or DraftParagraphKind.Credit ? kind : DraftParagraphKind.ListItem, line);
                break;
            case Table table:
                ReadTable(table);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<ContainerBlock>())
                    ReadBlocks(note, DraftParagraphKind.Footnote, -1);
                break;
            case ContainerBlock other:
                ReadBlocks(other, kind, lead);
                break;
            case LeafBlock leaf:
                ReadLeaf(leaf, kind, lead);
                break;
        }
    }

    private void ReadQuote(QuoteBlock quote, DraftParagraphKind kind, int lead)
    {
        foreach (var block in quote)
            ReadBlock(block, block == quote.LastChild && quote.Count > 1 && IsCreditLine(block) ? DraftParagraphKind.Credit : kind, lead);
    }

    // The last line of a block quote that only names: - Name, *Name*, <cite>Name</cite>.
    private bool IsCreditLine(Block block) => block.Span.Length < 120 && block switch
    {
        ListBlock { Count: 1 } => true,
        ParagraphBlock { Inline: { FirstChild: EmphasisInline only } inline } => inline.LastChild == only,
        _ => _text.AsSpan(block.Span.Start, block.Span.Length).StartsWith("<cite", StringComparison.OrdinalIgnoreCase),
    };

    // > [!NOTE] is the draft's own; > [!quote] is a quotation.
    private bool IsAlert(QuoteBlock quote) =>
        Alert().Match(_text, quote.Span.Start, quote.Span.Length) is { Success: true } alert
        && !alert.Groups[1].Value.StartsWith("quote", StringComparison.OrdinalIgnoreCase) && !alert.Groups[1].Value.StartsWith("cite", StringComparison.OrdinalIgnoreCase);

    private void ReadTable(Table table)
    {
        var notes = _notes;
        var lead = _paragraphs.Count - 1;
        foreach (var row in table.OfType<TableRow>())
        {
            var text = new ParagraphText();
            foreach (var cell in row.OfType<TableCell>())
            {
                if (!text.IsEmpty)
                    text.AddFor(": ", cell.Span.Start);
                foreach (var leaf in cell.Descendants<LeafBlock>())
                    ReadInlines(leaf.Inline, text);
            }
            Add(text, DraftParagraphKind.TableRow, lead);
            if (row.IsHeader)
                _notes = [.. _notes, _paragraphs.Count - 1];
        }
        _notes = notes;
    }

    private void ReadLeaf(LeafBlock leaf, DraftParagraphKind kind, int lead)
    {
        var text = new ParagraphText();
        ReadInlines(leaf.Inline, text);
        Add(text, kind, lead);
    }

    private void ReadHtml(HtmlBlock html, DraftParagraphKind kind, int lead)
    {
        var (start, end) = (html.Span.Start, Math.Min(html.Span.End + 1, _text.Length));
        var text = new ParagraphText();
        ReadMarkup(start, end, text);
        Add(text, _text.AsSpan(start, end - start).Contains("<blockquote", StringComparison.OrdinalIgnoreCase) ? DraftParagraphKind.BlockQuote : kind, lead);
    }

    // Tags are left out; <q> is a quotation mark; comments may speak to this tool.
    private void ReadMarkup(int start, int end, ParagraphText text)
    {
        var at = start;
        foreach (Match tag in Tag().Matches(_text[start..end]))
        {
            text.Add(_text.AsSpan(at, start + tag.Index - at), at);
            ReadTag(tag.Value, start + tag.Index, text);
            at = start + tag.Index + tag.Length;
        }
        text.Add(_text.AsSpan(at, end - at), at);
    }

    private void ReadTag(string tag, int index, ParagraphText text)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            ReadComment(tag);
        else if (tag.StartsWith("<q", StringComparison.OrdinalIgnoreCase) && tag.Length > 2 && !char.IsLetter(tag[2]))
            text.AddFor("“", index);
        else if (tag.StartsWith("</q>", StringComparison.OrdinalIgnoreCase))
            text.AddFor("”", index);
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase))
            text.AddFor(" ", index);
    }

    private void ReadComment(string comment)
    {
        if (Remark().Match(comment) is { Success: true } remark)
            _remarks.Add(new DraftRemark(remark.Groups["code"].Success ? remark.Groups["code"].Value.ToUpperInvariant() : null, remark.Groups["reason"].Value.Trim()));
    }

    private void ReadInlines(ContainerInline? inlines, ParagraphText text)
    {
        var silent = 0;
        foreach (var inline in inlines ?? [])
        {
            if (inline is HtmlInline { Tag: var tag } && Silent().Match(tag) is { Success: true } edge)
                silent = Math.Max(0, silent + (edge.Groups[1].Length == 0 ? 1 : -1));
            else if (silent == 0)
                ReadInline(inline, text);
        }
    }

    private void ReadInline(Inline inline, ParagraphText text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Add(literal.Content.AsSpan(), literal.Span.Start);
                break;
            case HtmlEntityInline entity:
                text.AddFor(WebUtility.HtmlDecode(entity.Original.ToString()), entity.Span.Start);
                break;
            case LineBreakInline lineBreak:
                text.AddFor("\n", lineBreak.Span.Start);
                break;
            case HtmlInline html:
                ReadTag(html.Tag, html.Span.Start, text);
                break;
            case CodeInline code when code.DelimiterCount == 2 && code.Span.End + 1 < _text.Length:
                text.Add(code.ContentSpan, code.Span.Start + 2);
                break;
            case EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 } or FootnoteLink or CodeInline:
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                ReadInlines(container, text);
                break;
        }
    }

    private void Add(ParagraphText collected, DraftParagraphKind kind, int lead)
    {
        var (text, indexes) = collected.Finish();
        var remarks = _remarks.ToImmutableArray();
        _remarks.Clear();
        if (string.IsNullOrWhiteSpace(text))
        {
            // A comment on a line of its own speaks of the paragraph before it, or of the one after it where there is none.
            if (remarks.Length > 0 && _paragraphs.Count > 0)
                _paragraphs[^1] = _paragraphs[^1] with { Remarks = [.. _paragraphs[^1].Remarks, .. remarks] };
            return;
        }
        text = Braces().Replace(text, m => new string('\u200B', m.Length));
        if (kind == DraftParagraphKind.BlockQuote && IsCredit(text))
            kind = DraftParagraphKind.Credit;
        else if (kind == DraftParagraphKind.Prose && _paragraphs.Count > 0 && _paragraphs[^1].Kind == DraftParagraphKind.BlockQuote && text[0] is '—' or '–')
            kind = DraftParagraphKind.Credit;
        var (quotations, unpaired) = kind == DraftParagraphKind.BlockQuote ? ([(BlockStart(text), text.Length)], []) : QuotationMarkReader.Read(text);
        ReportContinued(text);
        foreach (var at in unpaired)
            _open.Add(_places.PlaceOf(indexes[at]));
        _paragraphs.Add(new DraftParagraph(kind, text, quotations)
        {
            PlaceOf = at => _places.PlaceOf(indexes[Math.Clamp(at, 0, indexes.Length - 1)]),
            Lead = lead,
            Notes = _heading >= 0 ? [_heading, .. _notes] : _notes,
            Remarks = remarks,
        });
    }

    // An opening mark that the next paragraph repeats goes on there; any other one has no partner.
    private void ReportContinued(string next)
    {
        if (next.Length == 0 || next[0] is not ('“' or '"' or '„' or '«'))
            _unread.AddRange(_open.Select(place => new UnreadPassage(place.Line, place.Column, "a quotation mark without its partner")));
        _open.Clear();
    }

    private static int BlockStart(string text) => CalloutMark().Match(text) is { Success: true } mark ? mark.Length : 0;

    private static bool IsCredit(string text) => text[0] is '—' or '–' || text.StartsWith("--", StringComparison.Ordinal) || (text.Length < 120 && text[0] == '(' && text[^1] == ')');

    [GeneratedRegex(@"\A\+\+\+[ \t]*\r?\n.*?^\+\+\+[ \t]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TomlFrontMatter();

    [GeneratedRegex(@"[^\r\n]")]
    private static partial Regex NotLineEnd();

    [GeneratedRegex(@"\G[>\s]*\[!(\w+)")]
    private static partial Regex Alert();

    [GeneratedRegex(@"\A\[!\w+\][+-]?[^\n]*\n?")]
    private static partial Regex CalloutMark();

    [GeneratedRegex("<!--.*?-->|</?[a-zA-Z][^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^<(/?)(?:del|s|strike|sup|script|style)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Silent();

    [GeneratedRegex(@"\{--[^{}]*--\}|\[\^\w+\]")]
    private static partial Regex Braces();

    [GeneratedRegex(@"claims:\s*(?:ignore\s+(?<code>CLM\d{3})\b(?<reason>.*?)|elsewhere)\s*-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Remark();
}
