using System.Text;
using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads the runs of text of a Word paragraph.</summary>
/// <param name="lines">Takes the text, each paragraph with text as a line; indexes refer to it.</param>
internal sealed class WordRun(StringBuilder lines)
{
    private ParagraphText _paragraph = new();
    private bool _isText;
    private bool _isSilent;
    private bool _isSuperscript;
    private int _superscript = -1;
    private int _lineStart;

    /// <summary>Reads the start of an element within a paragraph.</summary>
    public void Start(XmlReader xml, ParagraphText paragraph)
    {
        _paragraph = paragraph;
        switch (xml.LocalName)
        {
            case "r":
                (_isSilent, _isSuperscript) = (false, false);
                break;
            case "strike" or "dstrike" or "vanish":
                _isSilent |= xml.IsOn();
                break;
            case "vertAlign":
                _isSuperscript = xml.GetWordValue() == "superscript";
                break;
            case "t":
                _isText = true;
                break;
            case "tab" or "ptab":
                Add(" ");
                break;
            case "br" or "cr":
                AddLineBreak();
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "softHyphen":
                Add("\u00AD");
                break;
        }
    }

    /// <summary>Reads the end of an element.</summary>
    public void End(string name)
    {
        if (name == "t")
            _isText = false;
    }

    /// <summary>Reads characters between tags.</summary>
    public void AddText(string text)
    {
        if (_isText)
            Add(text);
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph(ParagraphText paragraph)
    {
        (_paragraph, _isSuperscript) = (paragraph, false);
        EndSuperscript();
        if (lines.Length > _lineStart)
            lines.Append('\n');
        _lineStart = lines.Length;
    }

    private void Add(string text)
    {
        if (_isSilent)
            return;
        EndSuperscript();
        if (_isSuperscript && _superscript < 0)
            _superscript = _paragraph.Length;
        var seen = text.ReplaceLineEndings(" ");
        _paragraph.Add(seen, lines.Length);
        lines.Append(seen);
    }

    private void AddLineBreak()
    {
        _paragraph.AddLineBreak(lines.Length);
        lines.Append(' ');
    }

    private void EndSuperscript()
    {
        if (_superscript >= 0 && !_isSuperscript)
        {
            _paragraph.EndSuperscript(_superscript);
            _superscript = -1;
        }
    }
}
