using System.Text.Json;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Cli;

/// <summary>For each option of each verb the one fact that would be false if the option did nothing.</summary>
public sealed class OptionTests
{
    private static readonly string[] OfEveryVerb = ["--help", "--kb", "--color"];

    private static readonly Dictionary<string, Action> Facts = new()
    {
        ["list --topic"] = () => List("--topic", "fares").Should().Equal("second-no-higher-fares"),
        ["list --speaker"] = () => List("--speaker", "Cy Day").Should().Equal("second-toll-unfair"),
        ["list --voice"] = () => List("--voice", "clerk").Should().Equal("first-no-tax-rise"),
        ["list --side"] = () => List("--side", "drivers").Should().Equal("first-toll-unfair", "second-toll-unfair"),
        ["list --level"] = () => List("--level", "unnamed-one").Should().Equal("first-no-tax-rise"),
        ["list --not-level"] = () =>
            List("--source", "first", "--not-level", "named", "--not-level", "report")
                .Should()
                .Equal("first-no-tax-rise", "first-drivers-leaving"),
        ["list --source"] = () => List("--source", "first").Should().HaveCount(5).And.OnlyContain(id => id.StartsWith("first-")),
        ["list --act"] = () => List("--act", "commits").Should().Equal("second-pays-after-vote"),
        ["list --condition"] = () => List("--condition", "only-if").Should().Equal("second-pays-after-vote"),
        ["list --review"] = () => ListReviewed("--review", "accepted-by-agent").Should().Equal("no-tax-rise"),
        ["list --relayed"] = () => List("--relayed").Should().Equal("first-no-tax-rise"),
        ["list --conditional"] = () => List("--conditional").Should().Equal("first-could-repair", "second-pays-after-vote"),
        ["list --hedged"] = () => List("--hedged").Should().Equal("first-could-repair", "second-could-repair"),
        ["list --match"] = () => List("--match", "WALKERS").Should().Equal("second-bridge-open"),
        ["list --count-by"] = () => Out("list", "--count-by", "source").Should().Contain("first        5\n"),
        ["list --brief"] = () =>
            Out("list", "--brief").Split('\n').Should().HaveCountLessThan(Out("list").Split('\n').Length / 2),
        ["list --format"] = () => Out("list", "--format", "ndjson").Should().StartWith("{\"id\":\"first-could-repair\""),
        ["list --json"] = () => Out("list", "--json").Should().Be(Out("list", "--format", "json")),
        ["list --no-escape-formulas"] = () => Formula("list", "--format", "csv"),
        ["list --excel"] = () => Out("list", "--format", "csv", "--excel").Should().StartWith("\uFEFFid,"),

        ["show --id"] = () => Out("show", "--id", "second-toll-unfair").Should().Be(Out("show", "second-toll-unfair")),
        ["show --context"] = () => Adds("Drivers were said to be leaving", "show", "second-toll-unfair", "--context"),
        ["show --history"] = () =>
        {
            using var files = Reviewed();
            files.Run("show", "no-tax-rise").Out.Should().NotContain("as printed");
            files.Run("show", "no-tax-rise", "--history").Out.Should().Contain("as printed");
        },
        ["show --format"] = () => Out("show", "second-toll-unfair", "--format", "markdown").Should().Contain("> "),
        ["show --json"] = () => Json("show", "second-toll-unfair"),

        ["conditions --topic"] = () => Conditions("--topic", "money").Should().NotContain("second-bridge-open").And.HaveCount(3),
        ["conditions --speaker"] = () => Conditions("--speaker", "Ann Lee").Should().Equal("first-could-repair"),
        ["conditions --voice"] = () => Conditions("--voice", "mayor").Should().OnlyContain(id => id == "second-pays-after-vote"),
        ["conditions --side"] = () => Conditions("--side", "drivers").Should().BeEmpty(),
        ["conditions --level"] = () => Conditions("--level", "report").Should().Equal("second-bridge-open"),
        ["conditions --not-level"] = () => Conditions("--not-level", "named").Should().Equal("second-bridge-open"),
        ["conditions --source"] = () => Conditions("--source", "first").Should().Equal("first-could-repair"),
        ["conditions --act"] = () => Conditions("--act", "offers").Should().Equal("first-could-repair"),
        ["conditions --condition"] = () => Conditions("--condition", "scope").Should().Equal("second-bridge-open"),
        ["conditions --review"] = () => ConditionsReviewed("--review", "accepted-by-agent").Should().BeEmpty(),
        ["conditions --relayed"] = () => Conditions("--relayed").Should().BeEmpty(),
        ["conditions --conditional"] = () =>
            Conditions("--conditional").Should().NotContain("second-bridge-open").And.HaveCount(3),
        ["conditions --hedged"] = () => Conditions("--hedged").Should().Equal("first-could-repair"),
        ["conditions --match"] = () => Conditions("--match", "vote").Should().OnlyContain(id => id == "second-pays-after-vote"),
        ["conditions --limits"] = () => Adds("to walkers", "conditions", "--limits"),
        ["conditions --format"] = () => Out("conditions", "--format", "csv").Should().StartWith("kind,quote,"),
        ["conditions --json"] = () => Json("conditions"),
        ["conditions --no-escape-formulas"] = () => Formula("conditions", "--format", "csv"),
        ["conditions --excel"] = () => Out("conditions", "--format", "csv", "--excel").Should().StartWith("\uFEFFkind,"),

        ["compare --topic"] = () => Pairs("--topic", "fares").Should().Be(0),
        ["compare --source"] = () => Out("compare", "--source", "first", "--source", "second").Should().NotBeEmpty(),
        ["compare --lone"] = () => Adds("The mayor rejected higher fares", "compare", "--lone"),
        ["compare --format"] = () => Out("compare", "--format", "markdown").Should().StartWith("#"),
        ["compare --json"] = () => Json("compare"),

        ["coverage --format"] = () => Out("coverage", "--format", "json").Should().Contain("\"accounted\": "),
        ["coverage --json"] = () => Json("coverage"),

        ["render --topic"] = () => Out("render", "--topic", "fares").Should().Contain("read sentence by sentence: 1 claim,"),
        ["render --format"] = () => Out("render", "--format", "html").Should().StartWith("<!DOCTYPE html>"),
        ["render --json"] = () => Json("render"),
        ["render --output"] = () => Written("render", "--output").Should().Be(Out("render")),
        ["render --check"] = () => Code("render", "-o", "missing.md", "--check").Should().Be(ExitCode.Failure),
        ["render --partial"] = () => Partial("render").Should().NotContain("The toll is not fair"),

        ["export --source"] = () => Out("export", "--source", "first").Should().NotContain("second-toll-unfair"),
        ["export --format"] = () =>
            Out("export", "--format", "hypothesis", "--source", "first", "--url", "https://a.example/")
                .Should()
                .Contain("\"annotations\""),
        ["export --url"] = () =>
            Out("export", "--source", "first", "--url", "https://a.example/").Should().Contain("https://a.example/"),
        ["export --output"] = () => Written("export", "--output").Should().Be(Out("export")),
        ["export --partial"] = () => Partial("export").Should().NotContain("second-toll-unfair"),

        ["check --fail-on"] = () =>
            (Code("check", "--select", "CLM701"), Code("check", "--select", "CLM701", "--fail-on", "warning"))
                .Should()
                .Be((ExitCode.Success, ExitCode.Failure)),
        ["check --source"] = () => Check("--source", "second").Should().OnlyContain(line => !line.Contains("first-toll-unfair`")),
        ["check --claim"] = () =>
            Check("--claim", "second-bridge-open").Should().OnlyContain(line => line.Contains("second-bridge-open")),
        ["check --format"] = () => Out("check", "--format", "sarif").Should().Contain("\"version\": \"2.1.0\""),
        ["check --json"] = () => Json("check"),
        ["check --select"] = () => Check("--select", "CLM2").Should().BeEmpty(),
        ["check --ignore"] = () => Check("--ignore", "CLM701").Should().OnlyContain(line => line.Contains("[CLM419]")),

        ["quote --elsewhere"] = () =>
            Quote(Elsewhere, "--elsewhere")
                .Should()
                .Be(new CliResult(0, $"stdin:1:18 from another source: {Gold}\n", "1 quotation: 1 from another source\n")),
        ["quote --quiet"] = () => Quote(Fair, "--quiet").Out.Should().BeEmpty(),
        ["quote --footnotes"] = () => Quote(Fair, "--footnotes").Out.Should().Contain("[^claims-1]: "),
        ["quote --format"] = () => Quote(Elsewhere, "--format", "sarif").Out.Should().Contain("\"version\": \"2.1.0\""),
        ["quote --json"] = () => Quote(Fair, "--json").Should().Be(Quote(Fair, "--format", "json")),
        ["quote --select"] = () => Quote(Elsewhere, "--select", "CLM82").Code.Should().Be(ExitCode.Success),
        ["quote --ignore"] = () =>
            Quote(Elsewhere, "--ignore", "CLM8")
                .Should()
                .Be(new CliResult(0, $"stdin:1:18 ignored: {Gold}\n", "1 quotation: 1 ignored\n")),

        ["review --accept"] = () => Reviewed("--accept").Should().Contain("verdict: accepted"),
        ["review --dispute"] = () => Reviewed("--dispute").Should().Contain("verdict: disputed"),
        ["review --by"] = () => Reviewed("--accept").Should().Contain("reviewer: other"),
        ["review --note"] = () => Reviewed("--accept").Should().Contain("as printed"),

        ["diff --format"] = () => Out("diff", ".", ".", "--format", "json").Should().StartWith("{"),
        ["diff --json"] = () => Json("diff", ".", "."),
        ["agreement --format"] = () => Agreement("--format", "json").Should().StartWith("{"),
        ["agreement --json"] = () => Agreement("--json").Should().Be(Agreement("--format", "json")),
        ["explain --list"] = () => Out("explain", "--list").Should().StartWith("rules\n"),
        ["explain --format"] = () => Out("explain", "CLM201", "--format", "markdown").Should().StartWith("#"),
        ["schema --format"] = () => Out("schema", "--format", "markdown").Should().StartWith("#"),
        ["schema --json"] = () => Out("schema", "--json").Should().Be(Out("schema", "--format", "json")),

        ["init --title"] = () => Init("--title", "The harbor").Should().Contain("title: The harbor\n"),
        ["init --curator"] = () => Init("--curator", "ann-lee").Should().Contain("curator: ann-lee\n"),
        ["add --id"] = () => Add("--id", "port").Should().Contain("  - id: port\n"),
        ["add --title"] = () => Add("--title", "The port").Should().Contain("title: The port\n"),
        ["add --publisher"] = () => Add("--publisher", "The Courier").Should().Contain("publisher: The Courier\n"),
        ["add --published"] = () => Add("--published", "May 3").Should().Contain("published: May 3\n"),
        ["add --url"] = () => Add("--url", "https://a.example/").Should().Contain("https://a.example/"),
        ["add --label"] = () => Add("--label", "harbor report").Should().Contain("label: harbor report\n"),
        ["add --about"] = () => Add("--about", "On the harbor.").Should().Contain("about: On the harbor.\n"),
        ["add --force"] = () =>
        {
            using var folder = new TemporaryFolder();
            folder.Run("init");
            folder.Write("harbor.txt", HarborReport.Text);
            folder.Run("add", "harbor.txt").Code.Should().Be(0);
            folder.Run("add", "harbor.txt", "--id", "again").Code.Should().Be(1);
            folder.Run("add", "harbor.txt", "--id", "again", "--force").Code.Should().Be(0);
        },
        ["draft --next"] = () => Harbor("draft", "harbor", "--next").Should().NotBe(Harbor("draft", "harbor")),
        ["update --apply"] = () =>
        {
            using var files = new TwoReports();
            File.WriteAllText(Path.Combine(files.Folder, "new.txt"), TwoReports.First.Replace("unfair", "unjust"));
            files.Run("update", "first", "new.txt");
            Claims(files.Folder).Should().NotContain("unjust");
            files.Run("update", "first", "new.txt", "--apply");
            Claims(files.Folder).Should().Contain("unjust");
        },
        ["update --force"] = () =>
        {
            using var files = new TwoReports();
            File.WriteAllText(Path.Combine(files.Folder, "new.txt"), "A ship sank off the cape.");
            files.Run("update", "first", "new.txt", "--apply").Code.Should().Be(1);
            files.Run("update", "first", "new.txt", "--apply", "--force").Code.Should().Be(0);
        },
    };

    private const string Fair = "Cy Day said “the toll is unfair,” the report says.";
    private const string Gold = "“Shall I compare thee to a summer day of gold?”";
    private const string Elsewhere = $"The poet wrote: {Gold}";

    public static TheoryData<string> Options => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_changes_what_its_verb_does(string option) => Facts[option]();

    [Fact]
    public void Every_option_of_every_verb_has_a_test()
    {
        var options =
            from command in CommandMatrix.Verbs()
            from option in command.Options
            where !OfEveryVerb.Contains(option.Name)
            select $"{command.Name} {option.Name}";
        Facts.Keys.Should().BeEquivalentTo(options);
    }

    private static CliResult Run(params string[] args)
    {
        using var files = new TwoReports();
        return files.Run(args);
    }

    private static string Out(params string[] args) => Run(args).Out;

    private static int Code(params string[] args) => Run(args).Code;

    private static string[] List(params string[] args) => Ids("id", Out(["list", "--json", .. args]));

    private static string[] Conditions(params string[] args) => Ids("claim", Out(["conditions", "--json", .. args]));

    private static string[] Ids(string key, string json)
    {
        using var items = JsonDocument.Parse(json);
        return [.. items.RootElement.EnumerateArray().Select(i => i.GetProperty(key).GetString()!)];
    }

    private static int Pairs(params string[] args)
    {
        using var report = JsonDocument.Parse(Out(["compare", "--json", .. args]));
        return report.RootElement.GetProperty("pairs").GetArrayLength();
    }

    private static string[] Check(params string[] args) =>
        [.. Out(["check", "--format", "concise", .. args]).Split('\n').Where(l => l.Length > 0 && !l.StartsWith("and "))];

    private static void Json(params string[] args) => Out([.. args, "--json"]).Should().Be(Out([.. args, "--format", "json"]));

    // The last argument brings in words that are missing without it.
    private static void Adds(string words, params string[] args)
    {
        Out(args[..^1]).Should().NotContain(words);
        Out(args).Should().Contain(words);
    }

    // A speaker's id is in the CSV of both verbs.
    private static void Formula(params string[] args)
    {
        using var files = new TwoReports(
            TwoReports.Claims.Replace("id: ann,", "id: \"=ann\",").Replace("speaker: ann\n", "speaker: \"=ann\"\n")
        );
        files.Run(args).Out.Should().Contain(",'=ann,");
        files.Run([.. args, "--no-escape-formulas"]).Out.Should().Contain(",=ann,");
    }

    private static string Written(string verb, string option)
    {
        using var files = new TwoReports();
        files.Run(verb, option, "out").Code.Should().Be(ExitCode.Success);
        return File.ReadAllText(Path.Combine(files.Folder, "out"));
    }

    private static string Partial(string verb)
    {
        using var files = TwoReports.With(
            "quote: the toll is unfair\n    statement: The toll is not fair.",
            "quote: the toll is dear\n    statement: The toll is not fair."
        );
        files.Run(verb).Code.Should().Be(ExitCode.Failure);
        var run = files.Run(verb, "--partial");
        run.Out.Should().Contain("The toll is unfair");
        return run.Out;
    }

    private static CliResult Quote(string draft, params string[] args)
    {
        using var files = new TwoReports();
        return files.Run(new CliEnvironment { Input = draft }, ["quote", "-", .. args]);
    }

    private static SmallKnowledgeBase Reviewed()
    {
        var files = new SmallKnowledgeBase();
        Review(files, "--accept");
        return files;
    }

    private static string Reviewed(string verdict)
    {
        using var files = new SmallKnowledgeBase();
        Review(files, verdict);
        return File.ReadAllText(Path.Combine(files.Folder, "reviews.yaml"));
    }

    private static void Review(SmallKnowledgeBase files, string verdict)
    {
        var digest = files.Run("review", "no-tax-rise").Out.Split("Digest")[1].Trim().Split('\n')[0];
        files
            .Run("review", "no-tax-rise", verdict, digest, "--by", "other", "--note", "as printed")
            .Code.Should()
            .Be(ExitCode.Success);
    }

    private static string[] ListReviewed(params string[] args)
    {
        using var files = Reviewed();
        return Ids("id", files.Run(["list", "--json", .. args]).Out);
    }

    private static string[] ConditionsReviewed(params string[] args)
    {
        using var files = Reviewed();
        Ids("claim", files.Run("conditions", "--json").Out).Should().Equal("city-could-repair");
        return Ids("claim", files.Run(["conditions", "--json", .. args]).Out);
    }

    private static string Agreement(params string[] args)
    {
        using var files = SecondReading.Files();
        return files.Run(["agreement", SecondReading.File, .. args]).Out;
    }

    private static string Init(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Run(["init", .. args]);
        return folder.Read("claims.yaml");
    }

    private static string Add(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Run("init");
        folder.Write("harbor.txt", "Ann Lee said the toll stays.\n");
        folder.Run(["add", "harbor.txt", .. args]).Code.Should().Be(ExitCode.Success);
        return folder.Read("claims.yaml");
    }

    private static string Harbor(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Run("init");
        folder.Write("harbor.txt", HarborReport.Text);
        folder.Run("add", "harbor.txt");
        return folder.Run(args).Out;
    }

    private static string Claims(string folder) => File.ReadAllText(Path.Combine(folder, "claims.yaml"));
}
