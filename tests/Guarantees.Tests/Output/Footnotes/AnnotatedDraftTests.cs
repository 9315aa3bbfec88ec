using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Guarantees.Core.Checking;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Footnotes;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Quotations.Judging;
using Guarantees.Core.Rules.Quotations;
using Guarantees.Tests.Support;
using Markdig;

namespace Guarantees.Tests.Output.Footnotes;

public partial class AnnotatedDraftTests
{
    [Theory]
    [InlineData("He said “the quay”, and left.", "He said “the quay”[^claims-1], and left.")]
    [InlineData("He said **“the quay”** and left.", "He said **“the quay”**[^claims-1] and left.")]
    [InlineData("He said ``the quay''.\n", "He said ``the quay''[^claims-1].\n")]
    [InlineData("He said &ldquo;the quay&rdquo;", "He said &ldquo;the quay&rdquo;[^claims-1]\n")]
    [InlineData("> the quay\n> is shut\n\nAfter “it”.", "> the quay\n> is shut[^claims-1]\n\nAfter “it”[^claims-2].\n")]
    [InlineData("| a | “b” |\n|---|---|\n| “c” | d |\n", "| a | “b”[^claims-1] |\n|---|---|\n| “c”[^claims-2] | d |\n")]
    [InlineData("“a” [^claims-1]", "“a”[^claims-note-1] [^claims-1]\n")]
    [InlineData("<p>He said <q>the quay</q>.</p>", "<p>He said <q>the quay</q>[^claims-1].</p>\n")]
    public void AMarkFollowsEachQuotationOfMarkdown(string text, string marked)
    {
        var draft = ReadDraft.Markdown(text);
        var copy = AnnotatedDraft.Write(draft, Answers(draft));
        copy[..copy.IndexOf("\n\n[^", StringComparison.Ordinal)].Should().Be(marked.TrimEnd('\n'));
        copy.Should().EndWith(": **fair**\n");
    }

    [Fact]
    public void AMarkFollowsEachQuotationOfHtmlAndTheNotesEndTheBody()
    {
        var draft = ReadDraft.Html("<body><p>He said <q>the <b>quay</b></q>.</p></body></html>\n");
        AnnotatedDraft
            .Write(draft, Answers(draft))
            .Should()
            .Be(
                "<body><p>He said <q>the <b>quay</b></q><sup id=\"claims-mark-1\"><a href=\"#claims-1\">[1]</a></sup>.</p>\n"
                    + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Quotations checked\"><ol><li id=\"claims-1\"><b>fair</b> <a href=\"#claims-mark-1\">↩</a></li>\n"
                    + "</ol>\n</section>\n</body></html>\n"
            );
    }

    [Fact]
    public void AWordDocumentIsWrittenAsMarkdown()
    {
        var draft = WordFile.Read(
            WordFile.Styled("berschrift1", "A # title")
                + WordFile.Paragraph("He said *“the quay”*, “the pier”.")
                + WordFile.Styled("Liste", "1. one")
                + WordFile.Styled("Liste", "“two”")
                + WordFile.Styled("Zitat", "the dock")
                + WordFile.Styled("Zitat", "— Ann Lee")
        );
        AnnotatedDraft
            .Write(draft, Answers(draft))
            .Should()
            .StartWith(
                "## A # title\n\nHe said \\*“the quay”[^claims-1]\\*, “the pier”[^claims-2].\n\n- 1\\. one\n- “two”[^claims-3]\n\n> the dock[^claims-4]\n\n— Ann Lee\n\n[^claims-1]: **fair**\n"
            );
    }

    [Fact]
    public void ANoteHasTheAnswerTheSentenceTheVoicesAndTheConditions()
    {
        using var files = new SmallKnowledgeBase();
        var draft = ReadDraft.Markdown(
            "Ann Lee said “the city could repair the bridge”, the report says. “The mayor will not raise taxes,” a clerk said, the report says."
        );
        var answers = new QuotationChecker(files.Load().KnowledgeBase).Check(draft);
        var notes = AnnotatedDraft.Write(draft, answers).Split("\n\n")[1].Split('\n');
        notes[0]
            .Should()
            .StartWith("[^claims-1]: **condition dropped (CLM821):** ")
            .And.Contain(
                " · **the report (report:1:19):** Ann Lee said that the city could repair the bridge if the state pays. · **said by:** Ann Lee"
                    + " · **condition:** if “if the state pays” · **hedged:** “could” · **write:** “Ann Lee said"
            );
        notes[1].Should().Contain(" · **said by:** the mayor, as told by a clerk (one unnamed person)");
    }

    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.html")]
    public void WhatTheDataHoldsComesOutAsText(string name)
    {
        var draft = DraftReader.Read(name, "He said “the quay”.");
        var evil = HostileKnowledgeBase.Text("quote");
        var claim = HostileKnowledgeBase.Index().KnowledgeBase.Claims[0];
        var answer = Answers(draft).Single() with
        {
            Answer = QuotationAnswer.NotFair,
            Place = evil,
            Sentence = evil,
            Replacement = evil,
            Claims = [claim],
            Findings = [new QuotationFinding(UnknownWords.Rule, evil, "")],
        };
        var copy = AnnotatedDraft.Write(draft, [answer]);
        copy.Should().NotContainAny("\u202E", "\u0007");
        var html = name.EndsWith("html", StringComparison.Ordinal)
            ? copy
            : Markdown.ToHtml(copy, new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().UseAutoLinks().Build());
        var page = new HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("script, img, style, [onclick], [onerror]").Should().BeEmpty();
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Should().OnlyContain(href => href!.StartsWith('#'));
        page.Body!.TextContent.Should().Contain("<script>alert(1)</script>");
    }

    // Whatever is broken in a draft: without its marks and notes, the copy is the draft.
    [Theory]
    [InlineData("draft.md")]
    [InlineData("draft.html")]
    public void TheCopyOfAnyDraftIsTheDraftWithMarks(string name)
    {
        string[] pieces =
        [
            "“a” ",
            "\"b\" ",
            "‘c’ ",
            "> d\n\n",
            "**e** ",
            "[f](g) ",
            "`h` ",
            "<q>i</q> ",
            "<b>",
            "</b>",
            "<p>",
            "| j | “k” |\n|---|---|\n",
            "- l\n",
            "&ldquo;m&rdquo;",
            "\n",
            "\n\n",
            "<!-- n -->",
            "“",
        ];
        var random = new Random(20_260_730);
        for (var run = 0; run < 1_000; run++)
        {
            var text =
                string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)])) + "end";
            var draft = DraftReader.Read(name, text);
            var answers = Answers(draft).ToArray();
            var copy = AnnotatedDraft.Write(draft, answers);
            Marks().Count(copy).Should().Be(answers.Length);
            Marks().Replace(copy, "").Should().StartWith(text);
        }
    }

    private static IEnumerable<QuotationResult> Answers(Draft draft) =>
        draft.Paragraphs.SelectMany(
            (paragraph, number) =>
                paragraph.Quotations.Select(q => new QuotationResult
                {
                    Text = paragraph.Text[q.Start..q.End],
                    Line = 1,
                    Column = 1,
                    Verdict = MatchKind.Verbatim,
                    Answer = QuotationAnswer.Fair,
                    Paragraph = number,
                    End = paragraph.GetEndOfMark(q.End),
                })
        );

    [GeneratedRegex(@"\[\^claims-\d+\](?!:)|<sup id=.claims-mark-\d+.>.*?</sup>")]
    private static partial Regex Marks();
}
