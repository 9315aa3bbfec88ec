using System.Text;
using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads the paragraphs of a part of a Word document: its text, its footnotes, its endnotes or its comments.</summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="lines">Takes the text, each paragraph with text as a line; indexes refer to it.</param>
/// <param name="kind">The kind of paragraphs whose style says nothing.</param>
internal sealed class WordPartReader(WordStyles styles, StringBuilder lines, DraftParagraphKind kind)
{
    private readonly List<WordParagraph> _read = [];
    private readonly Stack<WordParagraph> _open = new();
    private readonly WordRun _run = new(lines);
    private WordParagraph? _row;
    private int _tableDepth;
    private int _tables;
    private bool _isFirstRowHeader;
    private bool _isInProperties;

    /// <summary>Reads the part.</summary>
    public List<WordParagraph> Read(XmlReader? xml)
    {
        while (xml is { EOF: false })
        {
            if (xml.NodeType == XmlNodeType.Element && IsUnsaid(xml))
            {
                xml.Skip();
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element && xml.IsOfWord())
                Start(xml);
            if (
                xml.IsOfWord()
                && (xml.NodeType == XmlNodeType.EndElement || xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            )
                End(xml.LocalName);
            else if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.CDATA
            )
                _run.AddText(xml.Value);
            xml.Read();
        }
        return _read;
    }

    // Deleted, moved away or changed; the reading of a ruby; what programs that know text boxes have read already.
    private bool IsUnsaid(XmlReader xml)
    {
        if (xml.LocalName == "Fallback")
            return true;
        if (!xml.IsOfWord())
            return false;
        if (_isInProperties && xml.LocalName == "del" && _open.TryPeek(out var paragraph))
            paragraph.IsJoined = true;
        return xml.LocalName is "del" or "moveFrom" or "pPrChange" or "rPrChange" or "rt"
            || (xml.LocalName is "footnote" or "endnote" && xml.GetWordValue("type") is { } type and not "normal");
    }

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                Open();
                break;
            case "pPr":
                _isInProperties = true;
                break;
            case "tbl" when _tableDepth++ == 0:
                _tables++;
                _isFirstRowHeader = false;
                break;
            case "tblLook" when _tableDepth == 1:
                _isFirstRowHeader = xml.GetWordValue("firstRow") is "1" or "true" or "on";
                break;
            case "tr" when _tableDepth == 1:
                _row = new WordParagraph
                {
                    Kind = DraftParagraphKind.TableRow,
                    Table = _tables,
                    IsHeader = _isFirstRowHeader,
                };
                _isFirstRowHeader = false;
                break;
            case "tc" when _tableDepth == 1:
                _row?.Text.StartCell();
                break;
            case "tblHeader" when _row is not null:
                _row.IsHeader = xml.IsOn();
                break;
            default:
                StartInParagraph(xml);
                break;
        }
    }

    private void StartInParagraph(XmlReader xml)
    {
        if (!_open.TryPeek(out var paragraph))
            return;
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.Style = xml.GetWordValue();
                paragraph.Kind = styles.GetKind(paragraph.Style, paragraph.Kind);
                break;
            case "outlineLvl" when WordStyles.IsHeading(xml.GetWordValue()):
                paragraph.Kind = DraftParagraphKind.Heading;
                break;
            case "numId" when paragraph.Kind == DraftParagraphKind.Prose && xml.GetWordValue() != "0":
                paragraph.Kind = DraftParagraphKind.ListItem;
                break;
            case "commentReference":
                paragraph.Comments.Add(xml.GetWordValue("id") ?? "");
                break;
            default:
                if (!_isInProperties)
                    _run.Start(xml, paragraph.Text);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _open.Count > 0:
                Close(_open.Pop());
                break;
            case "pPr":
                _isInProperties = false;
                break;
            case "tbl":
                _tableDepth--;
                break;
            case "tr" when _tableDepth == 1 && _row is not null:
                _read.Add(_row);
                _row = null;
                break;
            default:
                _run.End(name);
                break;
        }
    }

    private void Open()
    {
        if (_open.Count == 0 && _row is null && _read is [.., { IsJoined: true } joined])
        {
            _read.RemoveAt(_read.Count - 1);
            (joined.IsJoined, joined.Kind) = (false, kind);
            _open.Push(joined);
        }
        else
        {
            _open.Push(new WordParagraph { Kind = kind });
        }
    }

    // The paragraphs of a row are one; a block quote in a cell is a paragraph of its own.
    private void Close(WordParagraph paragraph)
    {
        _run.EndParagraph(paragraph.Text);
        if (_row is null || paragraph.Kind == DraftParagraphKind.BlockQuote)
        {
            _read.Add(paragraph);
            return;
        }
        _row.Text.Append(paragraph.Text);
        _row.Comments.AddRange(paragraph.Comments);
    }
}
