using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Quotations.Drafts;

public sealed class TypedListTests
{
    [Theory]
    [InlineData("(a) one\n(b) two", "one|two")]
    [InlineData("In short:\na) one\nb) two", "one|two")]
    [InlineData("– one\n– two\n– three", "one|two|three")]
    [InlineData("• one\nwhich goes on\n• two", "one which goes on|two")]
    public void Each_line_with_a_mark_begins_an_item(string paragraph, string items) =>
        string.Join('|', TypedList.FindItems(paragraph).Select(i => paragraph[i.Start..i.End].Trim().Replace('\n', ' ')))
            .Should()
            .Be(items);

    [Theory]
    [InlineData("– one item alone")]
    [InlineData("Lee (a) mayor\nand Orr (b) clerk")]
    [InlineData("One line.\nAnother.")]
    public void Anything_else_is_a_paragraph(string paragraph) => TypedList.FindItems(paragraph).Should().BeEmpty();

    [Fact]
    public void An_item_has_the_line_above_the_list_for_its_lead()
    {
        var draft = DraftReader.Read("draft.md", "What the report says:\n\n(a) one\n(b) two");
        draft
            .Paragraphs.Select(p => (p.Kind, p.Lead))
            .Should()
            .Equal((DraftParagraphKind.Prose, -1), (DraftParagraphKind.ListItem, 0), (DraftParagraphKind.ListItem, 0));
        draft.Paragraphs[2].GetPlace(0).Should().Be((4, 5));
    }
}
