using System.Buffers.Binary;
using System.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations.Drafts;

public class WordDraftReaderTests
{
    private static readonly Lazy<byte[]> TooLarge = new(() => WordFile.Bytes(new string(' ', 65 * 1024 * 1024)));

    [Theory]
    [InlineData("<w:r><w:t>the </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>qu</w:t></w:r><w:r><w:t>ay</w:t></w:r>", "the quay")]
    [InlineData("<w:r><w:t>the</w:t><w:t xml:space=\"preserve\"> </w:t><w:tab/><w:t>quay</w:t></w:r>", "the  quay")]
    [InlineData("<w:r><w:t>the</w:t><w:br/><w:t>quay</w:t></w:r>", "the\nquay")]
    [InlineData(
        "<w:r><w:t>the U.S.</w:t><w:noBreakHyphen/><w:t>led qu</w:t><w:softHyphen/><w:t>ay</w:t></w:r>",
        "the U.S.\u2011led qu\u00ADay"
    )]
    [InlineData(
        "<w:r><w:t>the </w:t></w:r><w:del><w:r><w:delText>old </w:delText><w:t>old</w:t></w:r></w:del><w:ins><w:r><w:t>new quay</w:t></w:r></w:ins>",
        "the new quay"
    )]
    [InlineData(
        "<w:moveFrom><w:r><w:t>old </w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>the quay</w:t></w:r></w:moveTo>",
        "the quay"
    )]
    [InlineData(
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>old </w:t></w:r><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>the quay</w:t></w:r>",
        "the quay"
    )]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>old </w:t></w:r><w:r><w:t>the quay</w:t></w:r>", "the quay")]
    [InlineData("<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>the quay</w:t></w:r>", "the quay")]
    [InlineData(
        "<w:hyperlink><w:r><w:t>the</w:t></w:r></w:hyperlink><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:sdt><w:sdtContent><w:r><w:t> quay</w:t></w:r></w:sdtContent></w:sdt>",
        "the quay"
    )]
    [InlineData(
        "<w:r><w:t>the 19</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>t</w:t><w:t>h</w:t></w:r><w:r><w:t> quay</w:t></w:r>",
        "the 19th quay"
    )]
    [InlineData(
        "<w:r><w:t>the quay</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>",
        "the quay"
    )]
    [InlineData("<w:r><w:t>the AT&amp;T quay</w:t></w:r>", "the AT&T quay")]
    public void TheWordsOfAQuotationAreTheVisibleOnes(string runs, string quotation) =>
        WordFile
            .Read($"<w:p><w:r><w:t>He said “</w:t></w:r>{runs}<w:r><w:t>”.</w:t></w:r></w:p>")
            .Quoted()
            .Should()
            .Equal(quotation);

    [Fact]
    public void HeadingsListsAndBlockQuotesAreRecognizedByStyle() =>
        WordFile
            .Read(
                WordFile.Styled("berschrift1", "Title")
                    + WordFile.Styled("Section", "Part")
                    + WordFile.Styled("Liste", "one")
                    + WordFile.Styled("Zitat", "the quay")
                    + WordFile.Styled("Mine", "the pier")
                    + WordFile.Styled("Mine", "— Ann Lee")
                    + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>two</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Level</w:t></w:r></w:p>"
                    + WordFile.Styled("Unknown", "plain")
            )
            .Lines()
            .Should()
            .Equal(
                "Heading: Title",
                "Heading: Part",
                "ListItem: one",
                "BlockQuote: the quay",
                "BlockQuote: the pier",
                "Credit: — Ann Lee",
                "ListItem: two",
                "Heading: Level",
                "Prose: plain"
            );

    [Fact]
    public void ThePlaceIsTheNumberOfTheParagraphAmongThoseWithText()
    {
        var draft = WordFile.Read(
            "<w:p/>" + WordFile.Paragraph("First.") + "<w:p></w:p>" + WordFile.Paragraph("😀 He said “the quay”.")
        );
        draft.Places().Should().Equal((2, 12));
        draft.Text.Should().Be("First.\n😀 He said “the quay”.\n");
    }

    [Fact]
    public void AParagraphWhoseEndIsDeletedContinuesInTheNext() =>
        WordFile
            .Read(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>He said “the </w:t></w:r></w:p>"
                    + WordFile.Paragraph("quay”.")
            )
            .Lines()
            .Should()
            .Equal("Prose: He said “the quay”.");

    [Fact]
    public void TheCellsOfARowAreOneParagraph()
    {
        var draft = WordFile.Read(
            WordFile.Paragraph("Over")
                + $"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Who")}{Cell("Words")}</w:tr>"
                + $"<w:tr>{Cell("Ann")}<w:tc>{WordFile.Paragraph("“a”")}<w:tbl><w:tr>{Cell("“b”")}</w:tr></w:tbl></w:tc></w:tr></w:tbl>"
                + WordFile.Paragraph("After")
        );
        draft.Lines().Should().Equal("Prose: Over", "TableRow: Who: Words", "TableRow: Ann: “a”\n“b”", "Prose: After");
        draft.Paragraphs.Select(p => (p.Lead, string.Join(",", p.Notes))).Should().Equal((-1, ""), (0, ""), (0, "1"), (-1, ""));
    }

    [Fact]
    public void TheFirstRowOfATableIsAHeaderIfItsLookSaysSo()
    {
        var draft = WordFile.Read(
            $"<w:tbl><w:tblPr><w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tr>{Cell("Who")}</w:tr><w:tr>{Cell("Ann")}</w:tr><w:tr>{Cell("Bob")}</w:tr></w:tbl>"
        );
        draft.Paragraphs.Select(p => string.Join(",", p.Notes)).Should().Equal("", "0", "0");
    }

    [Fact]
    public void ABlockQuoteInACellIsOne() =>
        WordFile
            .Read($"<w:tbl><w:tr><w:tc>{WordFile.Styled("Zitat", "the quay")}</w:tc></w:tr></w:tbl>")
            .Lines()
            .Should()
            .Equal("BlockQuote: the quay");

    [Fact]
    public void FootnotesComeLast()
    {
        var draft = WordFile.Read(
            WordFile.Paragraph("He said so."),
            $"<w:footnote w:type=\"separator\" w:id=\"0\">{WordFile.Paragraph("separator")}</w:footnote><w:footnote w:id=\"2\">{WordFile.Paragraph("Said “the quay”.")}</w:footnote>"
        );
        draft.Lines().Should().Equal("Prose: He said so.", "Footnote: Said “the quay”.");
        draft.Places().Should().Equal((2, 7));
    }

    [Fact]
    public void ATextBoxIsReadOnce() =>
        WordFile
            .Read(
                "<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent>"
                    + $"<mc:Choice><w:txbxContent>{WordFile.Paragraph("“the quay”")}</w:txbxContent></mc:Choice>"
                    + $"<mc:Fallback><w:txbxContent>{WordFile.Paragraph("“the quay”")}</w:txbxContent></mc:Fallback>"
                    + "</mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>"
            )
            .Lines()
            .Should()
            .Equal("Prose: “the quay”", "Prose: Before after");

    [Fact]
    public void ACommentMayBeARemark()
    {
        var draft = WordFile.Read(
            "<w:p><w:r><w:t>He said “the quay”.</w:t></w:r><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>",
            comments: $"<w:comment w:id=\"7\">{WordFile.Paragraph("claims: ignore CLM816 told above")}</w:comment>"
        );
        draft.Paragraphs[0].Remarks.Should().ContainSingle().Which.Code.Should().Be("CLM816");
    }

    [Fact]
    public void FormulasAreNotProse() =>
        WordFile
            .Read("<w:p><m:oMath><m:r><m:t>“x”</m:t></m:r></m:oMath><w:r><w:t>After</w:t></w:r></w:p>")
            .Lines()
            .Should()
            .Equal("Prose: After");

    [Fact]
    public void AStrictDocumentIsRead()
    {
        var (draft, _) = WordFile.Read(
            WordFile.Zip(
                ("_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"a.xml\"/></Relationships>"),
                ("a.xml", "<d xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><p><r><t>“the quay”</t></r></p></d>")
            )
        );
        draft!.Quoted().Should().Equal("the quay");
    }

    [Theory]
    [InlineData("He said “the quay”.", "is not a .docx file, or is encrypted; save it in Word as .docx without a password")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "is not a .docx file, or is encrypted; save it in Word as .docx without a password")]
    [InlineData("", "is not a .docx file, or is encrypted; save it in Word as .docx without a password")]
    public void AFileThatIsNotAZipArchiveIsRefused(string bytes, string problem) =>
        WordFile.Read(Encoding.Latin1.GetBytes(bytes.Replace('“', '"').Replace('”', '"'))).Problem.Should().Be(problem);

    [Fact]
    public void AZipArchiveWithoutADocumentIsRefused() =>
        WordFile
            .Read(WordFile.Zip(("mimetype", "text")))
            .Problem.Should()
            .Be("does not contain a Word document; save it in Word as .docx");

    [Theory]
    [InlineData("<Relationships")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><Relationships/>")]
    public void APartThatIsNotPlainXmlIsRefused(string part) =>
        WordFile
            .Read(WordFile.Zip(("_rels/.rels", part)))
            .Problem.Should()
            .Be("is damaged: a part of it is not valid XML; open it in Word and save it again");

    [Fact]
    public void ADocumentThatUnpacksTooLargeIsRefused() =>
        WordFile.Read(TooLarge.Value).Problem.Should().Be("unpacks to more than 64 MiB; split it");

    [Fact]
    public void ADocumentWithAFalseSizeIsRefused()
    {
        var bytes = TooLarge.Value.ToArray();
        var declared = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(declared, 1_000);
        for (
            var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
            at >= 0 && at + 28 < bytes.Length;
            at += bytes.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? next + 4 : bytes.Length
        )
            declared.CopyTo(bytes, at + 24);
        WordFile.Read(bytes).Problem.Should().StartWith("is ");
    }

    // Whatever is broken in a file: it is read, or refused with a reason.
    [Fact]
    public void AnyBrokenFileIsReadOrRefused()
    {
        var random = new Random(20_260_730);
        var whole = WordFile.Bytes(
            WordFile.Styled("Zitat", "the quay") + WordFile.Paragraph("He said “the pier”."),
            $"<w:footnote w:id=\"2\">{WordFile.Paragraph("“a”")}</w:footnote>"
        );
        for (var run = 0; run < 3_000; run++)
        {
            var bytes = whole[..random.Next(run % 2 == 0 ? whole.Length : 1, whole.Length + 1)];
            for (var i = random.Next(8); i >= 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var (draft, problem) = WordFile.Read(bytes);
            (draft is null).Should().Be(problem is not null);
        }
    }

    private static string Cell(string text) => $"<w:tc>{WordFile.Paragraph(text)}</w:tc>";
}
