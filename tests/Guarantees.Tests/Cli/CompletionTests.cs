using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("claims comp", "compare completion")]
    [InlineData("claims list --topic ", "bridge fares money")]
    [InlineData("claims list --topic=bridge --speaker m", "mayor")]
    [InlineData("claims list --voice cl", "clerk")]
    [InlineData("claims list --side ", "city drivers")]
    [InlineData("claims list --source ", "first second")]
    [InlineData("claims list --level unnamed-o", "unnamed-one")]
    [InlineData("claims list --not-level coll", "collective")]
    [InlineData("claims list --act wan", "wants")]
    [InlineData("claims list --condition only", "only-if")]
    [InlineData("claims list --review st", "stale")]
    [InlineData("claims list --format ", "csv json ndjson text")]
    [InlineData("claims list --count-by lev", "level")]
    [InlineData("claims list --count-by topic,lev", "topic,level")]
    [InlineData("claims list --topic bridge --condi", "--condition --conditional")]
    [InlineData("claims show first-no", "first-no-tax-rise")]
    [InlineData("claims show --id first-no", "first-no-tax-rise")]
    [InlineData("claims conditions --topic mon", "money")]
    [InlineData("claims compare --source sec", "second")]
    [InlineData("claims render --topic far", "fares")]
    [InlineData("claims export --format ", "hypothesis web-annotation")]
    [InlineData("claims export --source sec", "second")]
    [InlineData("claims diff --format ", "json markdown text")]
    [InlineData("claims agreement --format ", "json text")]
    [InlineData("claims mc", "mcp")]
    [InlineData("claims completion z", "zsh")]
    [InlineData("claims draft fir", "first")]
    [InlineData("claims update sec", "second")]
    [InlineData("claims list --topic bridge --topic ", "bridge fares money")]
    [InlineData("claims list --topic=bridge --topic mon", "money")]
    [InlineData("claims list --level named --level unnamed-o", "unnamed-one")]
    public void Verbs_options_and_the_words_of_the_knowledge_base_complete(string line, string words)
    {
        using var files = new TwoReports();
        Suggested(files, line).Should().Be(words);
    }

    [Theory]
    [InlineData("claims list --topic=", "bridge fares money")]
    [InlineData("claims list --topic=mon", "money")]
    [InlineData("claims list --topic=bridge --topic=fa", "fares")]
    public void A_value_after_an_equals_sign_completes_by_itself(string line, string words)
    {
        using var files = new TwoReports();
        files
            .Run($"[suggest:{line.Length}]", line)
            .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .Equal(words.Split(' '));
    }

    [Fact]
    public void A_tilde_in_the_path_of_the_knowledge_base_is_the_home_folder()
    {
        using var files = new TwoReports();
        const string Line = "claims --kb ~/ list --topic mon";
        var home = new CliEnvironment { Environment = new Dictionary<string, string> { ["HOME"] = files.Folder } };
        ClaimsCli.RunIn("/", home, $"[suggest:{Line.Length}]", Line).Out.Should().Be("money\n");
    }

    [Theory]
    [InlineData("claims list --topic ")]
    [InlineData("claims show first")]
    [InlineData("claims compare --source ")]
    public void Without_a_knowledge_base_nothing_is_offered_or_printed(string line)
    {
        var nowhere = Directory.CreateTempSubdirectory("claims-");
        try
        {
            var at = $"claims --kb {nowhere.FullName} {line["claims ".Length..]}";
            ClaimsCli.RunIn(nowhere.FullName, $"[suggest:{at.Length}]", at).Should().Be(new CliResult(0, "\n", ""));
        }
        finally
        {
            nowhere.Delete();
        }
    }

    [Fact]
    public void A_broken_knowledge_base_offers_what_can_be_read()
    {
        using var broken = new TwoReports("][");
        Suggested(broken, "claims list --topic ").Should().BeEmpty();
        using var half = TwoReports.With("topics: [fares]", "topics: {fares");
        Suggested(half, "claims list --source ").Should().BeEmpty();
        using var faulty = TwoReports.With("level: unnamed-one", "level: unnamed");
        Suggested(faulty, "claims list --source ").Should().Be("first second");
    }

    [Fact]
    public void Values_that_a_shell_could_run_are_not_offered()
    {
        using var files = TwoReports.With("{id: fares, name: Fares", "{id: \"$(reboot)\", name: Fares");
        Suggested(files, "claims list --topic ").Should().Be("bridge money");
    }

    [Fact]
    public void A_column_that_is_not_a_number_is_a_usage_error()
    {
        var run = ClaimsCli.Run("[suggest:x]", "claims li");
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void The_script_completes_in_bash()
    {
        using var files = new TwoReports();
        var run = BuiltProgram.Shell(
            files.Folder,
            "bash",
            """
            eval "$(claims completion bash)"
            try() {
                COMP_LINE=$1 COMP_POINT=${#1}
                read -ra COMP_WORDS <<< "$1"
                [[ $1 == *" " ]] && COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _claims
                echo "$1: ${#COMPREPLY[@]} ${COMPREPLY[*]}"
            }
            try 'claims comp'
            try 'claims list --topic '
            try 'claims list --topic e'
            try 'claims show first-no'
            try 'claims render -o '
            try 'claims list --topic bridge --topic '
            equals() { COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)); _claims; echo "$1: ${COMPREPLY[*]}"; }
            equals 'claims list --topic=' claims list --topic =
            equals 'claims list --topic=mo' claims list --topic = mo
            complete -p claims
            """
        );
        run.Should()
            .Be(
                new CliResult(
                    0,
                    """
                    claims comp: 2 compare completion
                    claims list --topic : 3 bridge fares money
                    claims list --topic e: 0 
                    claims show first-no: 1 first-no-tax-rise
                    claims render -o : 0 
                    claims list --topic bridge --topic : 3 bridge fares money
                    claims list --topic=: bridge fares money
                    claims list --topic=mo: money
                    complete -o default -F _claims claims

                    """,
                    ""
                )
            );
    }

    private static string Suggested(TwoReports files, string line)
    {
        var run = files.Run($"[suggest:{line.Length}]", line);
        run.Code.Should().Be(0, run.Error);
        run.Error.Should().BeEmpty();
        // The tool offers what contains the word as well; a shell keeps what begins with it.
        var word = Regex.Match(line, "[^ ]*$").Value;
        return string.Join(' ', run.Out.Split('\n').Where(w => w.StartsWith(word, StringComparison.Ordinal) && w.Length > 0));
    }
}
