using System.Text.Json;
using System.Text.RegularExpressions;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Architecture;

public sealed partial class DependencyTests
{
    // Each stage may use those before it; the last ones may not use each other.
    private static readonly string[][] Stages =
    [
        ["Files"],
        ["Model"],
        ["Diagnostics"],
        ["Text"],
        ["Attribution"],
        ["Quotations"],
        ["Reviews"],
        ["Rules"],
        ["Anchoring"],
        ["Loading"],
        ["Checking"],
        ["Queries"],
        ["Agreement"],
        ["Authoring"],
        ["Output"],
        ["Mcp"],
    ];

    private static readonly (string Package, string Project, string Folder)[] Confined =
    [
        ("YamlDotNet", "Guarantees.Core", "Loading/Yaml"),
        ("Markdig", "Guarantees.Core", "(Output|Quotations)"),
        ("AngleSharp|SmartReader", "Guarantees.Core", "(Quotations|Authoring)"),
        ("CsvHelper", "Guarantees.Core", "Output/Csv"),
        ("System.CommandLine", "Guarantees.Cli", ""),
    ];

    private static readonly (string Path, string Text)[] Sources =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(Repository.PathOf("src"), f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .Where(f =>
                !f.Path.Contains("/obj/", StringComparison.Ordinal) && !f.Path.Contains("/bin/", StringComparison.Ordinal)
            ),
    ];

    [Fact]
    public void A_package_is_used_in_only_one_place() =>
        (
            from source in Sources
            from confined in Confined
            where Mentions(source.Text, confined.Package)
            where !Regex.IsMatch(source.Path, $"^{confined.Project}/{confined.Folder}")
            select $"{source.Path} uses {confined.Package}"
        )
            .Should()
            .BeEmpty();

    [Fact]
    public void The_packages_are_used_where_they_belong() =>
        Confined
            .Where(c => c.Package is "YamlDotNet" or "System.CommandLine")
            .Where(c =>
                !Sources.Any(s =>
                    s.Path.StartsWith($"{c.Project}/{c.Folder}", StringComparison.Ordinal) && Mentions(s.Text, c.Package)
                )
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void A_stage_uses_only_earlier_stages() =>
        (
            from source in Sources
            where source.Path.StartsWith("Guarantees.Core/", StringComparison.Ordinal)
            let own = source.Path.Split('/')[1]
            from used in CoreNamespace().Matches(source.Text).Select(m => m.Groups[1].Value).Distinct()
            where used != own && Rank(used) >= Rank(own)
            select $"{source.Path} uses {used}"
        )
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_folder_of_Core_is_a_stage() =>
        Sources
            .Where(s => s.Path.StartsWith("Guarantees.Core/", StringComparison.Ordinal))
            .Select(s => s.Path.Split('/')[1])
            .Distinct()
            .Where(folder => Rank(folder) < 0)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_folder_of_Core_with_code_is_mutated() =>
        JsonSerializer
            .Deserialize<string[]>(BuiltProgram.Shell(Repository.Root, "bash", ".ci/mutate --list").Out)
            .Should()
            .BeEquivalentTo(
                Sources
                    .Where(s => s.Path.StartsWith("Guarantees.Core/", StringComparison.Ordinal))
                    .Select(s => Path.GetDirectoryName(s.Path["Guarantees.Core/".Length..])!.Replace('\\', '/'))
                    .Distinct()
            );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Sources
            .Where(s => s.Path.Contains('/') && Path.GetFileName(s.Path) != "Program.cs")
            .Where(s =>
                !s.Text.Contains(
                    $"namespace {Path.GetDirectoryName(s.Path)!.Replace('/', '.').Replace('\\', '.')};",
                    StringComparison.Ordinal
                )
            )
            .Select(s => s.Path)
            .Should()
            .BeEmpty();

    [Fact]
    public void Core_does_not_depend_on_the_program() =>
        Sources
            .Where(s =>
                s.Path.StartsWith("Guarantees.Core/", StringComparison.Ordinal)
                && Mentions(s.Text, "Guarantees.Cli|System.Console|Console")
            )
            .Should()
            .BeEmpty();

    private static int Rank(string stage) => Array.FindIndex(Stages, s => s.Contains(stage));

    private static bool Mentions(string text, string names) =>
        Regex.IsMatch(text, $@"^(global )?using (static )?({names})[.;]|\b({names})\.[A-Z]", RegexOptions.Multiline);

    [GeneratedRegex(@"\bGuarantees\.Core\.([A-Z][A-Za-z]*)")]
    private static partial Regex CoreNamespace();
}
