using Guarantees.Core.Text;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Text;

public sealed class TextEditTests
{
    [Theory]
    [InlineData("The toll is unfair.", "The toll is unfair.", "The toll is unfair.")]
    [InlineData("He would do so only if asked.", "He would do so if asked.", "He would do so [-only -]if asked.")]
    [InlineData("He would do so.", "He would do so, if asked.", "He would do so{+, if asked+}.")]
    [InlineData("The mayor said no.", "A clerk said no.", "[-The mayor-]{+A clerk+} said no.")]
    [InlineData("one two three", "one 2 three", "one [-two-]{+2+} three")]
    [InlineData("the bridge", "The bridge", "[-the-]{+The+} bridge")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("old", "", "[-old-]")]
    [InlineData("named", "unnamed-one", "[-named-]{+unnamed-one+}")]
    [InlineData("yes. no!", "yes! no!", "yes[-.-]{+!+} no!")]
    public void Changed_words_are_distinguished_from_unchanged_ones(string before, string after, string shown) =>
        Show(before, after).Should().Be(shown);

    [Fact]
    public void The_pieces_together_are_both_texts()
    {
        var lines = ShippedReports.KnowledgeBase.Claims.Select(c => c.Statement).Take(20).ToArray();
        foreach (var (before, after) in lines.Zip(lines.Skip(1)))
        {
            var edits = TextEdit.Compare(before, after);
            string.Concat(edits.Select(e => e.Removed)).Should().Be(before);
            string.Concat(edits.Select(e => e.Added)).Should().Be(after);
        }
    }

    [Fact]
    public void Texts_too_long_to_align_are_shown_side_by_side() =>
        TextEdit
            .Compare(string.Concat(Enumerable.Repeat("a ", 5000)), string.Concat(Enumerable.Repeat("b ", 5000)))
            .Should()
            .ContainSingle();

    private static string Show(string before, string after) =>
        string.Concat(
            TextEdit
                .Compare(before, after)
                .Select(e =>
                    e.IsKept
                        ? e.Added
                        : (e.Removed.Length > 0 ? $"[-{e.Removed}-]" : "") + (e.Added.Length > 0 ? $"{{+{e.Added}+}}" : "")
                )
        );
}
