using Guarantees.Cli.Git;
using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Commands;

/// <summary>Repairs a base whose report was edited by hand, or only half written.</summary>
internal sealed class RepairedSource(CommandContext context, KnowledgeBaseFolder folder, SourceRepair repair)
{
    private static readonly string[] Revisions = ["HEAD", ""];

    public int Run(string? file, bool isApplied, bool isForced)
    {
        var article = file is not null
            ? ReportFile.Read(context, file)
            : repair.ReadEdited()
                ?? throw CliException.LoadFailure($"{repair.File} cannot be read; give the FILE that replaces it");
        if (repair.IsOriginal(article))
            return Restore(article, isApplied);
        return FindOriginal() is { } original
            ? new PlannedUpdate(context, folder).Run(repair.Plan(original, article), isApplied, isForced)
            : Adopt(article, isApplied);
    }

    private int Restore(ArticleText article, bool isApplied)
    {
        if (isApplied)
            repair.Restore(article);
        context.Error.WriteLine(
            isApplied
                ? $"written: {repair.File}, which matches its hash again; next: claims check"
                : $"nothing was written; add --apply to restore {repair.File}"
        );
        return ExitCode.Success;
    }

    // No earlier text: words cannot be followed, and nothing is withdrawn.
    private int Adopt(ArticleText article, bool isApplied)
    {
        context.Error.WriteLine(
            $"{repair.File} was edited, and git has no copy of the original text, so changed quotes must be updated by hand"
        );
        var lost = repair.LostClaims;
        context.Output.WriteLine($"{ClaimWording.Count(lost.Length, "claim")} to update by hand");
        foreach (var id in lost)
            context.Output.WriteLine($"  {SafeText.Escape(id)}");
        context.Output.Flush();
        if (isApplied && !repair.TryAdopt(article))
            throw PlannedUpdate.CreateChangedMeanwhile(folder);
        context.Error.WriteLine(
            isApplied
                ? $"written: the new hash, in {folder.ClaimsFile}; next: claims check, which shows the nearest words"
                : "nothing was written; add --apply to write the new hash"
        );
        return ExitCode.Success;
    }

    // As the last commit has it, or the index.
    private byte[]? FindOriginal()
    {
        if (GitProgram.Find(context.Host, folder.Root) is not { } git)
            return null;
        return Revisions
            .Select(revision => git.Run(Limits.MaxFileBytes, "cat-file", "blob", $"{revision}:./{repair.File}"))
            .FirstOrDefault(bytes => bytes is not null && repair.IsOriginal(bytes));
    }
}
