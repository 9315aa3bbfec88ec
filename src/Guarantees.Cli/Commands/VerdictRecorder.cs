using System.Globalization;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary>Writes verdicts of one reader into the ledger.</summary>
internal sealed class VerdictRecorder(CommandContext context, KnowledgeBaseFolder folder, Reader reader)
{
    /// <summary>What is wrong with a note, as a clause; null if nothing is.</summary>
    public static string? FindFault(string note) =>
        SafeText.FindInvisible(note) is { } hidden ? $"the note has the character {hidden}, which nobody sees" : null;

    /// <summary>Writes a verdict and says so.</summary>
    /// <exception cref="CliException">The reader wrote the item, it is no longer what was reviewed, or the verdict cannot be written.</exception>
    public string Record(ReviewItem item, Digest reviewed, Verdict verdict, string? note)
    {
        if (item.Writer == reader.Id)
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {reader.Id} wrote {item.LedgerName}, and nobody reviews their own"
            );

        var entry = CreateEntry(item, reviewed, verdict, note, KnowledgeBaseLoader.Load(folder).KnowledgeBase);
        if (!ReviewLedger.CanHold(entry))
            throw CliException.Usage(
                "the verdict could not be read back",
                "shorten the note, and look for unusual characters in it and in the ids"
            );
        if (!new ReviewLedger(folder.LedgerPath).Append(() => IsCurrent(item, reviewed), entry))
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {item.LedgerName} is no longer what was reviewed; read it again with `claims review {item.Id}`"
            );
        var answer = entry.AnswersDispute ? ", which answers the dispute of today" : "";
        return $"{verdict.ToTerm()} {item.LedgerName} by {reader.Id} ({reader.Kind.ToTerm()}){answer}";
    }

    // Who accepts what they disputed today takes the dispute back: the order of two lines of one day tells nothing.
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
        var alike = knowledgeBase
            .Reviews.Where(e => (e.Item, e.Digest, e.Reviewer, e.Date) == (entry.Item, entry.Digest, entry.Reviewer, entry.Date))
            .ToArray();
        var open = alike.Count(e => e.Verdict == Verdict.Disputed) - alike.Count(e => e.AnswersDispute);
        return entry with { AnswersDispute = verdict == Verdict.Accepted && open > 0 };
    }

    // Read anew under the lock: the file may have changed since the reader looked.
    private bool IsCurrent(ReviewItem item, Digest reviewed) =>
        ReviewItem
            .ForAll(KnowledgeBaseLoader.Load(folder).KnowledgeBase)
            .Any(now => now.LedgerName == item.LedgerName && now.Digest == reviewed);
}
