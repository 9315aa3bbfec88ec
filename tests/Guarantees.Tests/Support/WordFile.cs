using System.IO.Compression;
using System.Text;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Support;

/// <summary>Makes a Word document out of the WordprocessingML of its parts.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Styles = """
        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Zitat"><w:name w:val="Intense Quote"/></w:style>
        <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Zitat"/></w:style>
        <w:style w:styleId="Section"><w:name w:val="Section"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style>
        """;

    /// <summary>Gets the bytes of a document.</summary>
    /// <param name="body">What stands in its body; text without markup is a paragraph a line.</param>
    /// <param name="footnotes">What stands in the part of the footnotes.</param>
    /// <param name="comments">What stands in the part of the comments.</param>
    public static byte[] Bytes(string body, string footnotes = "", string comments = "") =>
        Zip(
            ("_rels/.rels", Relationships("/officeDocument", "word/document.xml")),
            (
                "word/_rels/document.xml.rels",
                Relationships("/styles", "styles.xml", "/footnotes", "/word/footnotes.xml", "/comments", "comments.xml")
            ),
            (
                "word/document.xml",
                Part(
                    "document",
                    $"<w:body>{(body.StartsWith('<') ? body : string.Concat(body.Split('\n').Select(Paragraph)))}</w:body>"
                )
            ),
            ("word/styles.xml", Part("styles", Styles)),
            ("word/footnotes.xml", Part("footnotes", footnotes)),
            ("word/comments.xml", Part("comments", comments))
        );

    /// <summary>Gets a zip archive.</summary>
    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var file = archive.CreateEntry(name).Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Gets a paragraph with one run.</summary>
    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>Gets a paragraph of a style.</summary>
    public static string Styled(string style, string text) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>Reads a document.</summary>
    public static Draft Read(string body, string footnotes = "", string comments = "") =>
        Read(Bytes(body, footnotes, comments)).Draft!;

    /// <summary>Reads a document.</summary>
    public static (Draft? Draft, string? Problem) Read(byte[] bytes) =>
        DraftReader.ReadWord("draft.docx", new MemoryStream(bytes));

    private static string Part(string name, string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:{name} {Namespaces}>{content}</w:{name}>";

    private static string Relationships(params string[] typesAndTargets) =>
        $"<Relationships>{string.Concat(typesAndTargets.Chunk(2).Select(r => $"<Relationship Type=\"http://example.org{r[0]}\" Target=\"{r[1]}\"/>"))}</Relationships>";
}
