using System.Diagnostics;
using System.Text;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Tests.Support;

namespace Guarantees.StressTests;

public class HostileDraftTests
{
    private static readonly string[] Pieces =
    [
        "[a](",
        "[",
        "![",
        "[a",
        "[a][",
        "](b)",
        "x[^",
        "[^a",
        "[^1] ",
        "[^1]: a\n",
        "[^1]: a\n\n",
        "[^1]: > ",
        "[a]: b\n",
        "[a]: b\n\n",
        "[a]: b 'c\n",
        ">",
        "> ",
        "> a\n\n",
        "- ",
        "1. ",
        "- a\n",
        "* a\n+ b\n",
        "1. a\n1) b\n",
        "> - ",
        "*",
        "*a ",
        "*a* ",
        "a* ",
        "**a *",
        "***a ",
        "*a_",
        "_a ",
        "~~a ",
        "a**b",
        "*a*|",
        "**a**|b\n",
        " a | b\n-|-\n",
        "a|",
        "|",
        "`",
        "`a ",
        "``a'' ",
        "<",
        "<a ",
        "<a \"",
        "<!--",
        "a <!-- ",
        "a <? ",
        "a <![CDATA[ ",
        "a <!A ",
        "<div>\n",
        "<div>\n\na\n\n",
        "</p>\n\n",
        "<b>",
        "</b>",
        "<q>",
        "<del>",
        "<sup>",
        "<cite>",
        "<blockquote>",
        "<blockquote>a\n\n",
        "<ul><li>",
        "<table><tr><td>",
        "<h1>",
        "<!-- claims: elsewhere -->\n\n",
        "<a b='c' ",
        "&ldquo;",
        "&",
        "&#",
        "a\n=\n",
        "---\na\n",
        "+++\n",
        "{--",
        "{--a--}",
        "a\n",
        "# a\n",
        "\n",
        "\\",
        "\0",
        "\r",
        "    a\n",
        "```\n",
        "“",
        "“a” ",
        "'a ",
        "\" ",
        "a' ",
    ];

    public static TheoryData<string> EachPiece => [.. Pieces];

    [Theory]
    [MemberData(nameof(EachPiece))]
    public void AnyDraftIsReadInLinearTime(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 30_000).ToString();
        foreach (var name in (string[])["draft.md", "draft.txt", "draft.html"])
        {
            var watch = Stopwatch.StartNew();
            DraftReader.Read(name, text);
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), "{0} of {1}", name, piece);
        }
    }

    [Fact]
    public void NestedListsOfAnyDepthAreRead()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- “a”\n"));
        var draft = ReadDraft.Markdown(text);
        draft.Quoted().Should().HaveCount(400);
        draft.Unread.Should().ContainSingle().Which.Problem.Should().Contain("read as plain paragraphs");
    }

    [Fact]
    public void ADraftThatIsTooCostlyIsReadAsPlainParagraphsAndThatIsSaid()
    {
        var draft = ReadDraft.Markdown(
            $"He said “the quay”.\n\n{string.Concat(Enumerable.Repeat("[a](", 5_000))}\n\n“The pier,” she\nsaid."
        );
        draft.Quoted().Should().Equal("the quay", "The pier,");
        draft.UnreadPlaces().Should().Equal((3, 1));
    }

    [Fact]
    public void ALongListOfTermsIsNotTooCostly()
    {
        var draft = ReadDraft.Markdown(
            string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- **term** [{i}](#{i}): *see* “quay”\n"))
        );
        draft.Unread.Should().BeEmpty();
        draft.Quoted().Should().HaveCount(20_000);
    }

    // Whatever is broken in a draft, each character that was read stands where the draft has it.
    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.txt")]
    [InlineData("draft.html")]
    public void AnyBrokenDraftIsReadWithTruePlaces(string name)
    {
        var random = new Random(20_260_730);
        for (var run = 0; run < 3_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var draft = DraftReader.Read(name, text);
            foreach (var paragraph in draft.Paragraphs)
                CheckPlaces(draft.Text, paragraph);
        }
    }

    private static void CheckPlaces(string text, DraftParagraph paragraph)
    {
        var last = 0;
        for (var i = 0; i < paragraph.Text.Length; i++)
        {
            var at = paragraph.GetIndex(i);
            at.Should().BeGreaterThanOrEqualTo(last);
            last = at;
            if (char.IsAsciiLetter(paragraph.Text[i]))
                text[at].Should().Be(paragraph.Text[i], "“{0}” in “{1}”", paragraph.Text, text);
        }
        paragraph.GetIndex(paragraph.Text.Length).Should().BeInRange(last, text.Length);
    }
}
