using Guarantees.Cli.Output;
using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Commands;

/// <summary>Shows what a corrected report does, and writes it where that is asked for.</summary>
internal sealed class PlannedUpdate(CommandContext context, KnowledgeBaseFolder folder)
{
    public int Run(AuthoringResult<SourceUpdate> planned, bool isApplied, bool isForced)
    {
        if (planned.Value is not { } update)
            throw new CliException(ExitCode.Failure, $"nothing to update: {planned.Problem}");
        context.Output.Write(UpdateText.Render(update));
        context.Output.Flush();
        var isRefused = update.IsAnotherReport && !isForced;
        if (!isApplied)
            context.Error.WriteLine(
                $"nothing was written{DescribeDoubt(update, isRefused)}; add --apply{(isRefused ? " --force" : "")} to write the changes"
            );
        else if (isRefused)
            throw new CliException(
                ExitCode.Failure,
                $"nothing was written{DescribeDoubt(update, isRefused)}; add --force to write it anyway"
            );
        else if (update.TryApply())
            context.Error.WriteLine(
                $"written: {folder.ClaimsFile}, {update.Source.File}; next: claims check, then claims review"
            );
        else
            throw CreateChangedMeanwhile(folder);
        return ExitCode.Success;
    }

    /// <summary>The failure to write because the file of claims is not as it was read.</summary>
    public static CliException CreateChangedMeanwhile(KnowledgeBaseFolder folder) =>
        CliException.LoadFailure(
            $"nothing written: {folder.ClaimsFile} was changed by another program in the meantime; run the command again"
        );

    private static string DescribeDoubt(SourceUpdate update, bool isRefused)
    {
        var claims = update.Items.Where(i => i.IsClaim).ToArray();
        return isRefused
            ? $": {claims.Count(i => i.Fate == UpdateFate.Withdrawn)} of {ClaimWording.Count(claims.Length, "claim")} would be removed, so this may be another report"
            : "";
    }
}
