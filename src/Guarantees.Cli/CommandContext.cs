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

/// <summary>What a verb works with: the streams, how text is set, and the knowledge base it opens.</summary>
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

    /// <summary>Loads the knowledge base whatever is in it, for verbs that report its faults.</summary>
    public (LoadResult Loaded, KnowledgeBaseFolder Folder) Load(bool allowBundled = false)
    {
        var folder = FindFolder(allowBundled);
        return (KnowledgeBaseLoader.Load(folder), folder);
    }

    /// <summary>Finds the knowledge base, and says so where it is the shipped one.</summary>
    public KnowledgeBaseFolder FindFolder(bool allowBundled = false)
    {
        var (folder, isShipped) = KnowledgeBaseLocator.Find(host, parsed.GetValue(GlobalOptions.KnowledgeBase), allowBundled);
        if (isShipped)
            Error.WriteLine("claims: no knowledge base here; this is the one shipped with the program");
        return folder;
    }

    /// <summary>Loads the knowledge base for a verb that shows it, without the items that have errors.</summary>
    /// <exception cref="CliException">It cannot be loaded.</exception>
    public KnowledgeBaseIndex Open(bool allowBundled) => new(LoadValid(allowBundled).Loaded.KnowledgeBase);

    /// <summary>Loads the knowledge base for a verb whose answer would be wrong if anything were left out of it.</summary>
    /// <exception cref="CliException">It has an error in families 0xx to 3xx.</exception>
    public (LoadResult Loaded, KnowledgeBaseFolder Folder) LoadWhole(bool allowBundled)
    {
        var folder = FindFolder(allowBundled);
        return (LoadWhole(folder, GetPath(folder)), folder);
    }

    /// <inheritdoc cref="LoadWhole(bool)"/>
    /// <param name="folder">The folder.</param>
    /// <param name="getPath">Turns a path of the knowledge base into one for messages.</param>
    public LoadResult LoadWhole(KnowledgeBaseFolder folder, Func<string, string> getPath)
    {
        var loaded = KnowledgeBaseLoader.Load(folder);
        var errors = Checker.GetBlockingFindings(loaded);
        return errors.IsEmpty ? loaded : throw ReportUnloadable(errors, new FindingText(folder.ReadText, getPath));
    }

    /// <summary>Loads the knowledge base for a verb that writes all of it into one document.</summary>
    /// <param name="allowBundled">Whether the shipped one will do where there is no other.</param>
    /// <param name="allowPartial">Whether items that have errors may be left out.</param>
    /// <exception cref="CliException">It cannot be loaded, or not whole.</exception>
    public KnowledgeBaseIndex OpenWhole(bool allowBundled, bool allowPartial)
    {
        var (_, _, sound) = LoadSound(allowBundled);
        if (!sound.Errors.IsEmpty && !allowPartial)
            throw new CliException(
                ExitCode.Failure,
                "nothing was written, because the document would not be whole; mend the errors, or add --partial"
            );
        return new KnowledgeBaseIndex(sound.KnowledgeBase);
    }

    /// <summary>Loads the knowledge base for a verb that needs more of it than its claims, without the items that have errors.</summary>
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

    /// <summary>Prints the first findings on stderr; returns what ends the run.</summary>
    public CliException ReportFindings(IEnumerable<Finding> findings, FindingText text, string message)
    {
        foreach (var finding in findings.Take(MaxShownFindings))
            Error.WriteLine(text.RenderConcise(finding));
        return CliException.LoadFailure(message);
    }

    // What is left out, and the first reason.
    private void ReportErrors(SoundKnowledgeBase sound, FindingText text)
    {
        if (sound.Errors.IsEmpty)
            return;
        if (!sound.IsLoadable)
            throw ReportUnloadable(sound.Errors, text);
        Error.WriteLine(text.RenderConcise(sound.Errors[0]));
        var leftOut = string.Join(", ", sound.LeftOut.Select(kind => ClaimWording.Count(kind.Count, kind.Kind)));
        Error.WriteLine(
            $"claims: left out because of {ClaimWording.Count(sound.Errors.Length, "error")}: {leftOut}; `claims check` shows all"
        );
    }

    private CliException ReportUnloadable(ImmutableArray<Finding> errors, FindingText text) =>
        ReportFindings(
            errors,
            text,
            $"the knowledge base has {ClaimWording.Count(errors.Length, "error")} that {(errors.Length == 1 ? "keeps" : "keep")} it from being shown; `claims check` shows all"
        );

    /// <summary>Turns a path of the knowledge base into one relative to the working folder.</summary>
    public Func<string, string> GetPath(KnowledgeBaseFolder folder) => path => GetRelativePath(host.WorkingFolder, folder, path);

    /// <summary>Turns a path of the knowledge base into one that a GitHub workflow finds: relative to the root of its checkout.</summary>
    public Func<string, string> GetWorkspacePath(KnowledgeBaseFolder folder) =>
        path => InWorkspace(Path.Combine(folder.Root, path)) ?? GetPath(folder)(path);

    /// <summary>Turns the name of a draft into one that a GitHub workflow finds; what names no file stays as it is.</summary>
    public string GetDraftWorkspacePath(string name) =>
        GetFullPath(name) is var path && File.Exists(path) ? InWorkspace(path) ?? name : name;

    // Relative to the root of the workflow's checkout; null for what lies outside, and where no workflow runs.
    private string? InWorkspace(string path) =>
        host.Environment("GITHUB_WORKSPACE") is { Length: > 0 } workspace
        && Path.GetRelativePath(workspace, path).Replace('\\', '/') is var inside
        && inside is not ".."
        && !inside.StartsWith("../", StringComparison.Ordinal)
        && !Path.IsPathRooted(inside)
            ? inside
            : null;

    private static string GetRelativePath(string root, KnowledgeBaseFolder folder, string path) =>
        Path.GetRelativePath(root, Path.Combine(folder.Root, path)).Replace('\\', '/');

    /// <summary>The full path of a file that the user named.</summary>
    public string GetFullPath(string path) => Path.GetFullPath(path, host.WorkingFolder);

    /// <summary>Writes bytes to stdout, after what was written as text.</summary>
    public void Write(Action<Stream> write)
    {
        Output.Flush();
        write(host.OutputStream);
    }

    /// <summary>"7 of 54 claims · checked by AI agents, by no person", on stderr.</summary>
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
