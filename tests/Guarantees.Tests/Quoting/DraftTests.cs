using System.Diagnostics;
using Guarantees.Core.Quoting;

namespace Guarantees.Tests.Quoting;

public sealed class DraftTests
{
    [Theory]
    [InlineData("He said \"it is so\" today.", "it is so")]
    [InlineData("He said “it is so” today.", "it is so")]
    [InlineData("He said ‘it’s so’ today.", "it’s so")]
    [InlineData("He said „it is so“ today.", "it is so")]
    [InlineData("He said «it is so» today.", "it is so")]
    [InlineData("He said »it is so« today.", "it is so")]
    [InlineData("He said (\"it is so\") today.", "it is so")]
    [InlineData("He said \"it\nis so\" today.", "it is so")]
    [InlineData("“It is so,” he said, “and not so.”", "It is so,", "and not so.")]
    [InlineData("“He said ‘it is so’ today.”", "He said ‘it is so’ today.")]
    [InlineData("He said “it”„is“«so»«or»‹not›‹so›.", "it", "is", "so", "or", "not", "so")]
    [InlineData("He said »it«»is«›so‹›or‹‘not’‘so’", "it", "is", "so", "or", "not", "so")]
    [InlineData("He said “it\r\nis so” today.", "it is so")]
    [InlineData("He said “it\n```\ncode\n```\nis so today.", "it")]
    [InlineData("> He said “it” today.", "He said “it” today.")]
    [InlineData("\n> It is so.", "It is so.")]
    [InlineData("One “two <!-- a\n\nb --> three” four.", "two")]
    [InlineData("<!--<!--> He said “it” --> now.", "it")]
    [InlineData("<!-- a\n-->\n> It is so.", "It is so.")]
    [InlineData("> [!NOTE]\n> [!TIP]\n> He said “it”.", "it")]
    [InlineData("It is so.\n— He said “it”.", "it")]
    [InlineData("# He said “it\nis so.", "it")]
    public void What_stands_in_quotation_marks_is_an_excerpt(string draft, params string[] excerpts) =>
        Texts(draft).Should().Equal(excerpts);

    [Theory]
    [InlineData("It is so. It isn't. The officials' view, 5\" wide.")]
    [InlineData("The ‘90s were long.")]
    [InlineData("\"\" and “…” and \" \" hold no word.")]
    [InlineData("`Console.Write(\"it is so\")` and ``a \"`\" b``")]
    [InlineData("See [the page](https://example.org/a_(b) \"it is so\") and [this][\"one\"].")]
    [InlineData("[page]: https://example.org/ \"it is so\"")]
    [InlineData("<a href=\"https://example.org\">It</a> is so.")]
    [InlineData("<!-- \"it\n\nis so\" -->")]
    [InlineData("<!-- it \"--> is so\"")]
    [InlineData("```json\n{\"it\": \"is so\"}\n```\nIt is so.")]
    [InlineData("~~~\n\"it is so\"\n~~~\nIt is so.")]
    [InlineData("~~~ a `b` c\n\"it is so\"\n~~~\nIt is so.")]
    [InlineData("He said\"it is so\".")]
    [InlineData("He said \" it is so\".")]
    [InlineData("It is so. \"")]
    [InlineData("")]
    [InlineData("~~~\n\"it is so\"\n```\n\"it is so\"\n~~~~\nIt is so.")]
    [InlineData("---\ntitle: \"It is so\"\n---\nIt is so.")]
    public void What_is_no_quotation_is_no_excerpt(string draft) => Texts(draft).Should().BeEmpty();

    [Theory]
    [InlineData("```\nHe said \"it is so\".")]
    [InlineData("---\nHe said \"it is so\".")]
    [InlineData("<!-- He said \"it is so\".")]
    [InlineData("A ` and a `` here. He said \"it is so\".")]
    [InlineData("The list [1]: he said \"it is so\".")]
    [InlineData("[^1]: He said \"it is so\".")]
    [InlineData("- He said \"it is so\".")]
    [InlineData("| he said \"it is so\" |")]
    [InlineData("# He said \"it is so\"")]
    [InlineData("He said **\"it is so\"** and _“nothing”_ else.")]
    public void Nothing_hides_a_quotation_by_accident(string draft) => Texts(draft).First().Should().Be("it is so");

    [Fact]
    public void A_mark_that_is_not_closed_quotes_the_rest_of_its_paragraph_and_is_told()
    {
        var draft = Draft.Read("One \"two three.\nFour.\n\nFive “six” seven” eight.");
        draft.Excerpts.Select(e => e.Text).Should().Equal("two three. Four.", "six");
        draft.Unpaired.Should().Equal((1, 5), (4, 17));
    }

    [Theory]
    [InlineData("He said it\" today.", 11)]
    [InlineData("\" it is so.", 1)]
    [InlineData("It is so. \"", 11)]
    [InlineData("It is 5\" wide.")]
    [InlineData("It is so’ today.")]
    [InlineData("`\"it is so\"`")]
    public void A_mark_that_neither_opens_nor_closes_is_told_but_for_inches_and_apostrophes(string draft, params int[] columns) =>
        Draft.Read(draft).Unpaired.Select(at => at.Column).Should().Equal(columns);

    [Fact]
    public void A_block_quote_is_one_excerpt_a_paragraph()
    {
        var draft = Draft.Read("He said. This is how:\n\n> It is\n> so.\n>\n>> And not so.\n> — Ann Lee\n\nAfter.");
        draft.Excerpts.Select(e => e.Text).Should().Equal("It is so.", "And not so.");
        draft.Excerpts.Should().OnlyContain(e => e.Before == "This is how:" && e.After == "— Ann Lee");
        draft.Excerpts.Select(e => (e.Line, e.Column)).Should().Equal((3, 3), (6, 4));
    }

    [Fact]
    public void A_credit_under_a_block_quote_is_no_part_of_it()
    {
        Draft.Read("> It is so.\n>\n> (the report's words, 3:1)").Excerpts.Should().ContainSingle()
            .Which.After.Should().Be("(the report's words, 3:1)");
        Draft.Read("> It is so.\n— Ann Lee").Excerpts.Should().ContainSingle().Which.After.Should().Be("— Ann Lee");
        Draft.Read("> It is so.\n\n— Ann Lee, who said “nothing else”").Excerpts.Select(e => e.Text).Should().Equal("It is so.", "nothing else");
    }

    [Fact]
    public void An_alert_is_the_drafts_own_prose() =>
        Texts("> [!NOTE]\n> He said \"it is so\".\n\n> It is not.").Should().Equal("it is so", "It is not.");

    [Theory]
    [InlineData("Before. He said “it” to the U.S. envoy, Mr. Smith. After.", "He said", "to the U.S. envoy, Mr. Smith.")]
    [InlineData("Before! “It,” he said. After.", "", "he said.")]
    [InlineData("Before. He said: “It is.” After.", "He said:", "")]
    [InlineData("Before. “Is it?” he asked. After.", "", "he asked.")]
    [InlineData("- Before.\n- He said “it”\n- After.", "- He said", "")]
    public void The_sentence_around_an_excerpt_is_its_context(string draft, string before, string after)
    {
        var excerpt = Draft.Read(draft).Excerpts.Single();
        (excerpt.Before, excerpt.After).Should().Be((before, after));
    }

    [Fact]
    public void Places_count_lines_and_code_points_whatever_ends_a_line()
    {
        Place("a\r\n\r\n🙂 “b”").Should().Be((3, 4));
        Place("a\n\n🙂 “b”").Should().Be((3, 4));
    }

    [Fact]
    public void Unseen_characters_and_the_amount_of_space_do_not_count() =>
        Texts("He said “it\u00AD is\u200B\u00A0 \t so”.").Should().Equal("it is so");

    public static TheoryData<string> HostileDrafts => new()
    {
        $"{new string('~', 500_000)}`",
        $"[aa]: {new string('/', 500_000)} x",
        $"{string.Concat(Enumerable.Repeat("> a\n>\n", 20_000))}> — {new string('x', 500_000)}",
    };

    [Theory]
    [MemberData(nameof(HostileDrafts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_draft_is_read_in_seconds(string draft)
    {
        var watch = Stopwatch.StartNew();
        Draft.Read(draft);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(15));
    }

    private static IEnumerable<string> Texts(string draft) => Draft.Read(draft).Excerpts.Select(e => e.Text);

    private static (int Line, int Column) Place(string draft)
    {
        var excerpt = Draft.Read(draft).Excerpts.Single();
        return (excerpt.Line, excerpt.Column);
    }
}
