using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Collects the paragraphs of a draft, whatever its format: finds their quotations and what could not be read.</summary>
/// <param name="places">The draft's text, to which the indexes of all paragraphs refer.</param>
internal sealed class DraftBuilder(SourceText places)
{
    private const string NoPartner = "unmatched quotation mark";
    private const string CloseMark = "add the missing mark";

    private readonly ImmutableArray<DraftParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<DraftParagraph>();
    private readonly List<UnreadPassage> _unread = [];
    private readonly List<DraftRemark> _remarks = [];
    private List<DraftRemark> _remarksOnLast = [];
    private (int Index, char Sign)? _unclosed;
    private int _heading = -1;
    private ImmutableArray<int> _headerRows = [];

    /// <summary>Gets the number of the last paragraph; -1 before the first.</summary>
    public int Last => _paragraphs.Count - 1;

    /// <summary>Gets whether the last paragraph is one of a block quote.</summary>
    public bool IsAfterQuote => Last >= 0 && _paragraphs[^1].Kind == DraftParagraphKind.BlockQuote;

    /// <summary>Adds a paragraph; of a blank one, only the remarks are kept.</summary>
    public void Add(ParagraphText text, DraftParagraphKind kind, int lead = -1)
    {
        text.Trim();
        if (text.Length == 0)
        {
            AddRemarksToLast();
            return;
        }
        var credit =
            kind == DraftParagraphKind.BlockQuote ? CreditLine.FindStart(text, IsAfterQuote)
            : kind == DraftParagraphKind.Prose && IsAfterQuote && CreditLine.HasDash(text.ToString()) ? 0
            : text.Length;
        if (credit > 0)
            AddSeen(credit < text.Length ? text.GetPart(0, credit) : text, kind, lead);
        if (credit < text.Length)
            AddSeen(text.GetPart(credit, text.Length), DraftParagraphKind.Credit, lead);
    }

    /// <summary>Adds a heading; it stands above all paragraphs up to the next.</summary>
    public void AddHeading(ParagraphText text)
    {
        var (before, above) = (Last, _heading);
        _heading = -1;
        Add(text, DraftParagraphKind.Heading);
        _heading = Last > before ? Last : above;
    }

    /// <summary>Adds a row of a table; a header row speaks for all rows up to <see cref="EndTable"/>.</summary>
    public void AddRow(ParagraphText text, int lead, bool isHeader)
    {
        var before = Last;
        Add(text, DraftParagraphKind.TableRow, lead);
        if (isHeader && Last > before)
            _headerRows = _headerRows.Add(Last);
    }

    /// <summary>Ends a table.</summary>
    public void EndTable() => _headerRows = [];

    /// <summary>Takes note of a remark to this tool about the paragraph that is added next; null is none.</summary>
    public void AddRemark(DraftRemark? remark)
    {
        if (remark is not null && !_remarks.Exists(r => r.Code == remark.Code))
            _remarks.Add(remark);
    }

    /// <summary>Takes note of something that looks like a quotation and could not be read.</summary>
    public void AddUnread(int index, string problem, string cure)
    {
        var (line, column) = places.GetLineAndColumn(index);
        _unread.Add(new UnreadPassage(line, column, problem, cure));
    }

    /// <summary>Gets the draft.</summary>
    public Draft Build(string path, DraftFormat format)
    {
        ReportUnclosed();
        return new Draft(
            path,
            format,
            places.Text,
            _paragraphs.DrainToImmutable(),
            [.. _unread.OrderBy(u => u.Line).ThenBy(u => u.Column)]
        );
    }

    // A comment on a line of its own speaks of the paragraph before it, or of the one after it where there is none.
    private void AddRemarksToLast()
    {
        if (_paragraphs.Count == 0)
            return;
        _remarksOnLast.AddRange(_remarks.Where(r => !_remarksOnLast.Exists(l => l.Code == r.Code)).ToArray());
        _remarks.Clear();
    }

    private void AddSeen(ParagraphText collected, DraftParagraphKind kind, int lead)
    {
        var text = collected.ToString();
        var marks = QuotationMarkReader.Read(text);
        if (kind == DraftParagraphKind.BlockQuote && OwnRemark.IsOwnRemark(text, marks.Quotations))
            kind = DraftParagraphKind.Prose;
        if (kind == DraftParagraphKind.BlockQuote)
            marks = MarkedText.CreateWhole(text);
        var indexes = collected.GetIndexes();
        // An opening mark that the next paragraph repeats goes on there; any other one has no partner.
        if (_unclosed?.Sign != text[0])
            ReportUnclosed();
        _unclosed = marks.Unclosed < 0 ? null : (indexes[marks.Unclosed], text[marks.Unclosed]);
        foreach (var mark in marks.Stray)
            AddUnread(indexes[mark], NoPartner, CloseMark);
        _remarksOnLast = [.. _remarks];
        _remarks.Clear();
        _paragraphs.Add(
            new DraftParagraph(kind, text, marks.Quotations)
            {
                GetIndex = at => indexes[at],
                GetPlace = at => places.GetLineAndColumn(indexes[at]),
                Lead = lead,
                Notes = _heading >= 0 ? [_heading, .. _headerRows] : _headerRows,
                Remarks = _remarksOnLast,
            }
        );
    }

    private void ReportUnclosed()
    {
        if (_unclosed is { } mark)
            AddUnread(mark.Index, NoPartner, CloseMark);
    }
}
