using System.Globalization;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary>Writes one reader's verdicts to the ledger.</summary>
internal sealed class VerdictRecorder(CommandContext context, KnowledgeBaseFolder folder, Reader reader)
{
    /// <summary>Describes the problem with a note as a clause; null if there is none.</summary>
    public static string? FindFault(string note) =>
        SafeText.FindInvisible(note) is { } hidden ? $"the note contains the invisible character {hidden}" : null;

    /// <summary>Writes a verdict and returns a confirmation.</summary>
    /// <exception cref="CliException">The reader wrote the item, it has changed since it was shown, or the verdict cannot be written.</exception>
    public string Record(ReviewItem item, Digest reviewed, Verdict verdict, string? note)
    {
        if (item.Writer == reader.Id)
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {reader.Id} wrote {item.LedgerName}; it needs another reviewer"
            );

        var entry = CreateEntry(item, reviewed, verdict, note, KnowledgeBaseLoader.Load(folder).KnowledgeBase);
        if (!ReviewLedger.CanHold(entry))
            throw CliException.Usage(
                "the verdict was not readable after writing",
                "shorten the note, and check it and the ids for unusual characters"
            );
        if (!new ReviewLedger(folder.LedgerPath).Append(() => IsCurrent(item, reviewed), entry))
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {item.LedgerName} has changed since it was shown; review it again with `claims review {item.Id}`"
            );
        var answer = entry.AnswersDispute ? ", replacing today's dispute" : "";
        return $"{verdict.ToTerm()} {item.LedgerName} by {reader.Id} ({reader.Kind.ToTerm()}){answer}";
    }

    // A reader who accepts an item they disputed today withdraws the dispute; the order of lines with the same date means nothing.
    private ReviewEntry CreateEntry(ReviewItem item, Digest reviewed, Verdict verdict, string? note, KnowledgeBase knowledgeBase)
    {
        var entry = new ReviewEntry(
            item.LedgerName,
            reviewed.ToString(),
            reader.Id,
            context.Host.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            verdict,
            note,
            false,
            new FieldLocations(default, [])
        );
        var sameDay = knowledgeBase
            .Reviews.Where(e => (e.Item, e.Digest, e.Reviewer, e.Date) == (entry.Item, entry.Digest, entry.Reviewer, entry.Date))
            .ToArray();
        var open = sameDay.Count(e => e.Verdict == Verdict.Disputed) - sameDay.Count(e => e.AnswersDispute);
        return entry with { AnswersDispute = verdict == Verdict.Accepted && open > 0 };
    }

    // Read again under the lock: the file may have changed since the item was shown.
    private bool IsCurrent(ReviewItem item, Digest reviewed) =>
        ReviewItem
            .ForAll(KnowledgeBaseLoader.Load(folder).KnowledgeBase)
            .Any(current => current.LedgerName == item.LedgerName && current.Digest == reviewed);
}
