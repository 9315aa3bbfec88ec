using Guarantees.Cli;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class ExplainCommandTests
{
    [Fact]
    public void A_rule_is_explained_with_both_examples() =>
        ClaimsCli
            .Run("explain", "clm009")
            .Out.Should()
            .Be(
                """
                CLM009  Value is not in the vocabulary  (error)

                Levels, acts, kinds, types, verdicts and the reasons for skipping a passage each take one of a fixed list of words, spelled exactly. `claims explain --list` prints all of them with their definitions.

                bad
                  level: unamed-one

                good
                  level: unnamed-one

                """
            );

    [Fact]
    public void The_meaning_of_a_word_in_output_comes_first() =>
        ClaimsCli
            .Run("explain", "report")
            .Out.Should()
            .Be(
                """
                report: a news text that claims are taken from, pinned by its hash; ¶ is the paragraph, which is the line in its file
                  term

                the report's own statement: the report says it itself, without a source
                  level; written `report`; the others: named, institution, unnamed-several, unnamed-one, collective, uncredited

                the report: the report itself; built in
                  speaker kind; written `report`; the others: person, institution, unnamed, group, uncredited

                the report: the report sets the condition, outside the clause that it attributes to the speaker
                  condition origin; written `report`; the others: speaker

                """
            );

    [Theory]
    [InlineData("quote", "quote: the words of the report that a claim is tied to", "field of a claim", "field of a condition")]
    [InlineData("hedges", "hedges: ", "field of a claim")]
    [InlineData("relayed", "second-hand: the report has it from someone else", "term; written `relayed`")]
    [InlineData("second-hand", "second-hand: the report has it from someone else", "term; written `relayed`")]
    [InlineData("one unnamed person", "one unnamed person: the source is one unnamed person", "level; written `unnamed-one`")]
    [InlineData("wrong speaker", "CLM811")]
    [InlineData("cue", "cue: the printed words that attribute a claim", "field of a cue")]
    public void A_field_and_a_word_of_the_tool_are_explained(string word, params string[] parts) =>
        ClaimsCli.Run("explain", word).Out.Should().ContainAll(parts);

    [Theory]
    [InlineData("CLM6")]
    [InlineData("clm6xx")]
    public void A_family_of_rules_is_listed(string family) =>
        ClaimsCli
            .Run("explain", family)
            .Out.Should()
            .Be(
                """
                  CLM601  error    Text is not covered by any claim
                  CLM602  warning  Skipped passage is quoted by a claim

                """
            );

    [Fact]
    public void The_prefix_of_all_codes_lists_all_rules() =>
        ClaimsCli
            .Run("explain", "clm")
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .HaveCount(RuleCatalog.Rules.Length);

    [Fact]
    public void In_Markdown_a_family_has_a_section_for_each_rule() =>
        ClaimsCli
            .Run("explain", "CLM6", "--format", "markdown")
            .Out.Split('\n')
            .Where(l => l.StartsWith("### ", StringComparison.Ordinal))
            .Should()
            .Equal("### CLM601", "### CLM602");

    [Theory]
    [InlineData("partial", "the report's words with some left out: ")]
    [InlineData("fair", "fair: ")]
    public void The_words_of_quote_are_explained(string word, string beginning) =>
        ClaimsCli.Run("explain", word).Out.Should().StartWith(beginning);

    [Fact]
    public void Every_word_that_an_output_prints_is_explained_by_its_printed_name()
    {
        string[] printed =
        [
            .. "condition|limit|hedged|speaker|claim|voice|cue|digest|second-hand|to paste|in print|linking word|covered|checked|as told by".Split(
                '|'
            ),
            .. Vocabularies.All.SelectMany(v => v.Terms).Select(t => t.DisplayName).Distinct(),
        ];
        ClaimsCli.Run(["explain", .. printed]).Code.Should().Be(ExitCode.Success);
    }

    [Fact]
    public void A_vocabulary_is_explained_word_by_word() =>
        ClaimsCli.Run("explain", "act").Out.Should().StartWith("act\n  states    the speaker says how things are or were\n");

    [Fact]
    public void Every_rule_and_every_word_can_be_explained()
    {
        var words = RuleCatalog
            .Rules.Select(r => r.Code)
            .Concat(Vocabularies.All.SelectMany(v => v.Terms).Select(t => t.Name))
            .Distinct()
            .ToArray();
        var run = ClaimsCli.Run(["explain", .. words]);
        run.Code.Should().Be(ExitCode.Success);
        Vocabularies
            .All.SelectMany(v => v.Terms)
            .Where(t => !run.Out.Contains(t.Definition, StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_list_has_every_rule_and_every_word()
    {
        var lines = ClaimsCli.Run("explain", "--list").Out.Split('\n').Select(line => line.Trim()).ToArray();
        lines.Should().Contain(RuleCatalog.Rules.Select(r => $"{r.Code}  {r.Severity.ToTerm().PadRight(7)}  {r.Title}"));
        Vocabularies
            .All.SelectMany(v => v.Terms)
            .Where(t =>
                !lines.Any(line => line.StartsWith($"{t.Name} ", StringComparison.Ordinal) && line.EndsWith(t.Definition))
            )
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("CLM210", "did you mean `CLM010` or `CLM310`")]
    [InlineData("c", "did you mean")]
    [InlineData("institutoin", "did you mean `institution`?")]
    [InlineData("zzzzzzzz", "`claims explain --list` lists them all")]
    public void An_unknown_word_is_a_usage_error_with_suggestions(string word, string cure)
    {
        var run = ClaimsCli.Run("explain", word);
        run.Code.Should().Be(ExitCode.UsageError);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain($"unknown rule or term '{word}'").And.Contain(cure);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "report", "--list")]
    public void It_takes_either_words_or_list(params string[] args) => ClaimsCli.Run(args).Code.Should().Be(ExitCode.UsageError);

    [Fact]
    public void It_needs_no_knowledge_base()
    {
        var folder = Directory.CreateTempSubdirectory("claims-");
        ClaimsCli.RunIn(folder.FullName, "explain", "CLM001").Code.Should().Be(ExitCode.Success);
        folder.Delete();
    }

    [Fact]
    public void On_a_terminal_it_is_wrapped() =>
        ClaimsCli
            .RunIn(Repository.Root, new CliEnvironment { Width = 60 }, "explain", "CLM406", "--color", "never")
            .Out.Split("\n\n")[1]
            .Split('\n')
            .Should()
            .OnlyContain(line => line.Length <= 60);

    [Fact]
    public void In_Markdown_a_rule_is_a_section() =>
        ClaimsCli
            .Run("explain", "CLM502", "--format", "markdown")
            .Out.Should()
            .StartWith("### CLM502\n\n**Claim is related to itself** (warning)\n\n");
}
