using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Guarantees.Cli.Output;
using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Json;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims init</c>: creates a knowledge base. Existing files are left as they are.</summary>
internal static partial class InitCommand
{
    private const string DefaultCurator = "me";

    public static Command Build(CliHost host)
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description = "The folder, created if missing [default: the current folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var title = new Option<string?>("--title") { Description = "What the claims are about", HelpName = "TEXT" };
        var curator = new Option<string?>("--curator")
        {
            Description = $"Id of the person who writes the claims [default: {DefaultCurator}]",
            HelpName = "READER",
        };
        var command = new Command("init", "Create a knowledge base: claims.yaml, sources/, editor settings and a CI step")
        {
            folder,
            title,
            curator,
        };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var curatorId = parsed.GetValue(curator) ?? DefaultCurator;
                if (!Id().IsMatch(curatorId))
                    throw CliException.Usage(
                        $"--curator: '{curatorId}' is not a valid id",
                        "use lower-case letters, digits and hyphens, as in ann-lee"
                    );
                return Create(context, parsed.GetValue(folder) ?? ".", parsed.GetValue(title), curatorId);
            }
        );
        return command;
    }

    private static int Create(CommandContext context, string folder, string? title, string curator)
    {
        var root = context.GetFullPath(folder);
        if (File.Exists(root))
            throw CliException.LoadFailure($"{folder} is a file; give a folder");
        var repository = FindRepository(root) ?? root;
        Directory.CreateDirectory(Path.Combine(root, BaseFiles.SourcesFolder));
        var relative = Path.GetRelativePath(repository, root).Replace('\\', '/');
        var isNew = Write(
            context,
            Path.Combine(root, KnowledgeBaseFolder.DefaultClaimsFile),
            BaseFiles.CreateClaims(title, curator)
        );
        Write(context, Path.Combine(root, "claims.schema.json"), CreateSchema());
        Write(context, Path.Combine(root, ".editorconfig"), BaseFiles.EditorConfig);
        if (!Write(context, Path.Combine(root, BaseFiles.GitAttributes), BaseFiles.CreateGitAttributes()))
            ReportMissingAttributes(context, Path.Combine(root, BaseFiles.GitAttributes));
        Write(
            context,
            Path.Combine(repository, ".github", "workflows", "claims.yml"),
            BaseFiles.CreateWorkflow(relative == "." ? "" : relative)
        );
        context.Output.Flush();
        var kb = relative == "." && folder == "." ? "" : $" --kb {folder}";
        context.Error.WriteLine(
            isNew
                ? $"next: claims add FILE --id ID{SafeText.Escape(kb)}"
                : "there is a knowledge base here already; it was not changed"
        );
        return ExitCode.Success;
    }

    private static bool Write(CommandContext context, string path, string text)
    {
        var displayPath = SafeText.Escape(Path.GetRelativePath(context.Host.WorkingFolder, path).Replace('\\', '/'));
        if (File.Exists(path))
        {
            context.Error.WriteLine($"left unchanged: {displayPath}");
            return false;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        context.Output.WriteLine(displayPath);
        return true;
    }

    private static void ReportMissingAttributes(CommandContext context, string path)
    {
        var lines = File.ReadAllLines(path).Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in BaseFiles.Attributes.Where(a => !lines.Contains(a)))
            context.Error.WriteLine($"add this line to the file: {missing}");
    }

    private static string CreateSchema()
    {
        using var schema = new MemoryStream();
        JsonSchemaDocument.Write(
            schema,
            new KnowledgeBase
            {
                Curator = "",
                Readers = [],
                Sources = [],
                Speakers = [],
                Topics = [],
                Claims = [],
                Relations = [],
                Skipped = [],
                Reviews = [],
            }
        );
        return Encoding.UTF8.GetString(schema.ToArray());
    }

    private static string? FindRepository(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
                return at;
        }
        return null;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
