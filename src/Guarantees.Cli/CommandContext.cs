using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Cli.Terminal;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Rules;

namespace Guarantees.Cli;

/// <summary>The context of a command: its streams, its text style and the knowledge base it opens.</summary>
internal sealed class CommandContext(CliHost host, ParseResult parsed)
{
    private const int MaxShownFindings = 3;

    // Of the file that was opened, with those that have errors.
    private int _claimsInFile;

    public CliHost Host => host;

    public TextWriter Output => host.Output;

    public TextWriter Error => host.Error;

    public TextStyle Style =>
        new(
            ColorDetection.IsColored(parsed.GetChoice(GlobalOptions.Color), host.Environment, host.OutputWidth is not null),
            host.OutputWidth
        );

    /// <summary>Loads the knowledge base, including one with errors.</summary>
    public (LoadResult Loaded, KnowledgeBaseFolder Folder) Load(bool allowBundled = false)
    {
        var folder = FindFolder(allowBundled);
        return (KnowledgeBaseLoader.Load(folder), folder);
    }

    /// <summary>Finds the knowledge base, and says so on stderr if it is the bundled one.</summary>
    public KnowledgeBaseFolder FindFolder(bool allowBundled = false)
    {
        var (folder, isBundled) = KnowledgeBaseLocator.Find(host, parsed.GetValue(GlobalOptions.KnowledgeBase), allowBundled);
        if (isBundled)
            Error.WriteLine("claims: no knowledge base found here; using the bundled one");
        return folder;
    }

    /// <summary>Loads the knowledge base without the items that have errors, for commands that show claims.</summary>
    /// <exception cref="CliException">It cannot be loaded.</exception>
    public KnowledgeBaseIndex Open(bool allowBundled) => new(LoadValid(allowBundled).Loaded.KnowledgeBase);

    /// <summary>Loads the complete knowledge base, for commands whose answer would be wrong if anything were left out.</summary>
    /// <exception cref="CliException">It has an error in families 0xx to 3xx.</exception>
    public (LoadResult Loaded, KnowledgeBaseFolder Folder) LoadWhole(bool allowBundled)
    {
        var folder = FindFolder(allowBundled);
        return (LoadWhole(folder, GetPath(folder)), folder);
    }

    /// <inheritdoc cref="LoadWhole(bool)"/>
    /// <param name="folder">The folder.</param>
    /// <param name="getPath">Converts a path in the knowledge base to the path to show in messages.</param>
    public LoadResult LoadWhole(KnowledgeBaseFolder folder, Func<string, string> getPath)
    {
        var loaded = KnowledgeBaseLoader.Load(folder);
        var errors = Checker.GetBlockingFindings(loaded);
        return errors.IsEmpty ? loaded : throw ReportUnloadable(errors, new FindingText(folder.ReadText, getPath));
    }

    /// <summary>Loads the knowledge base for a command that writes all of it to one document.</summary>
    /// <param name="allowBundled">Whether the bundled knowledge base may be used if there is no other.</param>
    /// <param name="allowPartial">Whether items that have errors may be left out.</param>
    /// <exception cref="CliException">It cannot be loaded, or only in part.</exception>
    public KnowledgeBaseIndex OpenWhole(bool allowBundled, bool allowPartial)
    {
        var (_, _, sound) = LoadSound(allowBundled);
        if (!sound.Errors.IsEmpty && !allowPartial)
            throw new CliException(
                ExitCode.Failure,
                "nothing was written, because the document would be incomplete; fix the errors, or add --partial"
            );
        return new KnowledgeBaseIndex(sound.KnowledgeBase);
    }

    /// <summary>Loads the knowledge base without the items that have errors, for commands that need more than its claims.</summary>
    /// <exception cref="CliException">It cannot be loaded.</exception>
    public (LoadResult Loaded, KnowledgeBaseFolder Folder) LoadValid(bool allowBundled)
    {
        var (loaded, folder, sound) = LoadSound(allowBundled);
        return (loaded with { KnowledgeBase = sound.KnowledgeBase }, folder);
    }

    // Says on stderr what is left out.
    private (LoadResult Loaded, KnowledgeBaseFolder Folder, SoundKnowledgeBase Sound) LoadSound(bool allowBundled)
    {
        var (loaded, folder) = Load(allowBundled);
        var sound = SoundKnowledgeBase.Create(loaded);
        _claimsInFile = loaded.ClaimCount;
        ReportErrors(sound, new FindingText(folder.ReadText, GetPath(folder)));
        return (loaded, folder, sound);
    }

    /// <summary>Prints the first findings to stderr and returns the exception that ends the run.</summary>
    public CliException ReportFindings(IEnumerable<Finding> findings, FindingText text, string message)
    {
        foreach (var finding in findings.Take(MaxShownFindings))
            Error.WriteLine(text.RenderConcise(finding));
        return CliException.LoadFailure(message);
    }

    // Says on stderr what is left out, and the first reason.
    private void ReportErrors(SoundKnowledgeBase sound, FindingText text)
    {
        if (sound.Errors.IsEmpty)
            return;
        if (!sound.IsLoadable)
            throw ReportUnloadable(sound.Errors, text);
        Error.WriteLine(text.RenderConcise(sound.Errors[0]));
        var leftOut = string.Join(", ", sound.LeftOut.Select(kind => ClaimWording.Count(kind.Count, kind.Kind)));
        Error.WriteLine(
            $"claims: left out because of {ClaimWording.Count(sound.Errors.Length, "error")}: {leftOut}; `claims check` shows them all"
        );
    }

    private CliException ReportUnloadable(ImmutableArray<Finding> errors, FindingText text) =>
        ReportFindings(
            errors,
            text,
            $"the knowledge base has {ClaimWording.Count(errors.Length, "error")} and cannot be shown; `claims check` shows them all"
        );

    /// <summary>Converts a path in the knowledge base to one relative to the working folder.</summary>
    public Func<string, string> GetPath(KnowledgeBaseFolder folder) => path => GetRelativePath(host.WorkingFolder, folder, path);

    /// <summary>Converts a path in the knowledge base to one relative to the checkout of a GitHub workflow.</summary>
    public Func<string, string> GetWorkspacePath(KnowledgeBaseFolder folder) =>
        path => GetPathInWorkspace(Path.Combine(folder.Root, path)) ?? GetPath(folder)(path);

    /// <summary>Converts the name of a draft to one relative to the checkout of a GitHub workflow; text that is not a file name is returned unchanged.</summary>
    public string GetDraftWorkspacePath(string name) =>
        GetFullPath(name) is var path && File.Exists(path) ? GetPathInWorkspace(path) ?? name : name;

    // Relative to the root of the workflow's checkout; null outside of it, and if no workflow is running.
    private string? GetPathInWorkspace(string path) =>
        host.Environment("GITHUB_WORKSPACE") is { Length: > 0 } workspace
        && Path.GetRelativePath(workspace, path).Replace('\\', '/') is var relative
        && relative is not ".."
        && !relative.StartsWith("../", StringComparison.Ordinal)
        && !Path.IsPathRooted(relative)
            ? relative
            : null;

    private static string GetRelativePath(string root, KnowledgeBaseFolder folder, string path) =>
        Path.GetRelativePath(root, Path.Combine(folder.Root, path)).Replace('\\', '/');

    /// <summary>Gets the full path of a file that the user named.</summary>
    public string GetFullPath(string path) => Path.GetFullPath(path, host.WorkingFolder);

    /// <summary>Writes bytes to stdout, after any text written before.</summary>
    public void Write(Action<Stream> write)
    {
        Output.Flush();
        write(host.OutputStream);
    }

    /// <summary>Writes a summary to stderr: "7 of 54 claims · checked by AI agents, by no person".</summary>
    public void Summarize(IReadOnlyCollection<Claim> shown, KnowledgeBaseIndex index)
    {
        var all = index.KnowledgeBase.Claims;
        Output.Flush();
        Error.WriteLine(
            $"{shown.Count} of {ClaimWording.Count(Math.Max(all.Length, _claimsInFile), "claim")}"
                + (_claimsInFile > all.Length ? $" · {_claimsInFile - all.Length} left out because of errors" : "")
                + (shown.Count == 0 ? "" : $" · {ReviewWording.Summarize(shown.Select(c => index.GetReview(c).State))}")
        );
    }
}
