using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class UnknownValuesTests
{
    [Theory]
    [InlineData("--topic", "bridg", "unknown topic 'bridg'; did you mean `bridge`")]
    [InlineData("--speaker", "mayer", "unknown speaker 'mayer'; did you mean `mayor`")]
    [InlineData("--voice", "clark", "unknown speaker 'clark'; did you mean `clerk`")]
    [InlineData("--side", "citi", "unknown side 'citi'; did you mean `city`")]
    [InlineData("--level", "unamed-one", "unknown level 'unamed-one'; did you mean `unnamed-one`")]
    [InlineData("--not-level", "report-", "unknown level 'report-'; did you mean `report`")]
    [InlineData("--source", "frist", "unknown source 'frist'; did you mean `first`")]
    [InlineData("--act", "state", "unknown act 'state'; did you mean `states`")]
    [InlineData("--condition", "only", "unknown condition kind 'only'; did you mean `only-if`")]
    [InlineData("--review", "acepted", "unknown review state 'acepted'; did you mean `accepted`")]
    public void An_unknown_filter_value_is_a_usage_error_with_suggestions(string option, string value, string message)
    {
        using var files = new TwoReports();
        foreach (var verb in new[] { "list", "conditions" })
            Refused(files.Run(verb, option, value), $"claims: {option}: {message}");
    }

    [Theory]
    [InlineData("compare", "--topic", "bridg", "did you mean `bridge`")]
    [InlineData("compare", "--source", "secnd", "did you mean `second`")]
    [InlineData("compare", "--format", "csv", "use one of text, json, markdown")]
    [InlineData("render", "--topic", "mony", "did you mean `money`")]
    [InlineData("list", "--format", "jason", "did you mean `json`")]
    [InlineData("conditions", "--format", "markdwon", "did you mean `markdown`")]
    [InlineData("list", "--count-by", "speker", "did you mean `speaker`")]
    [InlineData("list", "--count-by", "topic,levl", "did you mean `level`")]
    [InlineData("list", "--count-by", "topic,level,act", "write FIELD or FIELD,FIELD")]
    [InlineData("list", "--count-by", "topic,topic", "write FIELD or FIELD,FIELD")]
    [InlineData("list", "--color", "allways", "did you mean `always`")]
    [InlineData("list", "--conditonal", "", "did you mean `--conditional`")]
    [InlineData("completion", "fsh", "", "did you mean `fish`")]
    [InlineData("list", "--no-escape-formulas", "", "add --format csv")]
    [InlineData("conditions", "--no-escape-formulas", "", "add --format csv")]
    [InlineData("list", "--excel", "", "add --format csv")]
    public void Other_invalid_values_are_usage_errors(string verb, string option, string value, string cure)
    {
        using var files = new TwoReports();
        Refused(files.Run([verb, option, .. value.Length == 0 ? Array.Empty<string>() : [value]]), cure);
    }

    [Theory]
    [InlineData("list", "--json", "--format", "csv")]
    [InlineData("show", "first-could-repair", "--format", "text", "--json")]
    [InlineData("conditions", "--json", "--format", "markdown")]
    [InlineData("compare", "--json", "--format", "markdown")]
    [InlineData("quote", "the bridge", "--json", "--format", "concise")]
    [InlineData("coverage", "--json", "--format", "text")]
    [InlineData("check", "--json", "--format", "sarif")]
    [InlineData("render", "--json", "--format", "html")]
    public void Two_formats_at_once_are_a_usage_error(params string[] args)
    {
        using var files = new TwoReports();
        Refused(files.Run(args), "--json cannot be combined with another --format; give one of them");
        files.Run("list", "--json", "--format", "json").Out.Should().Be(files.Run("list", "--json").Out);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", "first-could-repair")]
    [InlineData("conditions")]
    [InlineData("compare")]
    [InlineData("quote", "the bridge")]
    [InlineData("coverage")]
    [InlineData("check")]
    [InlineData("render")]
    public void Every_verb_with_JSON_output_has_the_short_flag(params string[] args)
    {
        using var files = new TwoReports();
        files.Run([.. args, "--json"]).Out.Should().Be(files.Run([.. args, "--format", "json"]).Out).And.NotBeEmpty();
    }

    [Fact]
    public void An_unknown_word_is_an_error_not_an_empty_list()
    {
        using var files = new TwoReports();
        var run = files.Run("list", "--topic", "weather");
        Refused(run, "expected one of bridge, money, fares");
    }

    [Fact]
    public void Words_are_found_in_any_case_and_by_name()
    {
        using var files = new TwoReports();
        files.Run("list", "--speaker", "ANN LEE", "--level", "NAMED").Error.Should().StartWith("2 of 12 claims");
    }

    private static void Refused(CliResult run, string message)
    {
        run.Code.Should().Be(2, run.Error);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(message).And.EndWith("\n");
        run.Error.Split('\n').Should().HaveCount(2, "it is one line");
    }
}
