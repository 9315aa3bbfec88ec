using System.Text;
using System.Xml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>
/// Reads a draft in Word's format (.docx). What is deleted or struck out is not said, what is inserted is. The line of a place is the
/// number of the paragraph, of those that have text, footnotes last.
/// </summary>
internal static class WordDraftReader
{
    private const string Cure = "open it in Word and save it again";

    /// <summary>Reads a draft, or tells in a clause about the file why it cannot be read, and what to do.</summary>
    public static (Draft? Draft, string? Problem) Read(string path, Stream file)
    {
        try
        {
            using var package = WordPackage.Open(file);
            return package.Document is { } document && package.Read(document) is { } xml
                ? (Read(path, package, document, xml), null)
                : (null, "does not contain a Word document; save it in Word as .docx");
        }
        catch (WordPackage.RefusedException e)
        {
            return (null, e.Message);
        }
        catch (InvalidDataException)
        {
            return (null, $"is a damaged zip archive; {Cure}");
        }
        catch (XmlException)
        {
            return (null, $"is damaged: a part of it is not valid XML; {Cure}");
        }
    }

    private static Draft Read(string path, WordPackage package, string document, XmlReader xml)
    {
        var related = package.GetRelated(document);
        using var styleSheet = package.Read(related.GetValueOrDefault("styles"));
        var styles = new WordStyles(styleSheet);
        var lines = new StringBuilder();
        var paragraphs = ReadPart(xml, styles, lines, DraftParagraphKind.Prose);
        foreach (var notes in (string[])["footnotes", "endnotes"])
            paragraphs.AddRange(
                ReadPart(package.Read(related.GetValueOrDefault(notes)), styles, lines, DraftParagraphKind.Footnote)
            );
        var draft = new DraftBuilder(new SourceText(lines.ToString()));
        Add(paragraphs, WordComments.Read(package.Read(related.GetValueOrDefault("comments"))), draft);
        return draft.Build(path, DraftFormat.Word);
    }

    private static List<WordParagraph> ReadPart(XmlReader? xml, WordStyles styles, StringBuilder lines, DraftParagraphKind kind)
    {
        using (xml)
            return new WordPartReader(styles, lines, kind).Read(xml);
    }

    private static void Add(List<WordParagraph> paragraphs, Dictionary<string, DraftRemark?> comments, DraftBuilder draft)
    {
        var (lead, before) = (-1, (DraftParagraphKind.Prose, Table: 0));
        foreach (var paragraph in paragraphs)
        {
            if (before != (paragraph.Kind, paragraph.Table))
                lead = draft.Last;
            if (before.Table != paragraph.Table)
                draft.EndTable();
            before = (paragraph.Kind, paragraph.Table);
            foreach (var id in paragraph.Comments)
                draft.AddRemark(comments.GetValueOrDefault(id));
            if (paragraph.Kind == DraftParagraphKind.Heading)
                draft.AddHeading(paragraph.Text);
            else if (paragraph.Kind == DraftParagraphKind.TableRow)
                draft.AddRow(paragraph.Text, lead, paragraph.IsHeader);
            else
                draft.Add(
                    paragraph.Text,
                    paragraph.Kind,
                    paragraph.Kind is DraftParagraphKind.ListItem or DraftParagraphKind.BlockQuote ? lead : -1
                );
        }
    }
}
