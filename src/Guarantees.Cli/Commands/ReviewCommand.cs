using System.CommandLine;
using System.Globalization;
using Guarantees.Cli.Options;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims review</c>: what needs a review; one item whole; a verdict.</summary>
internal static class ReviewCommand
{
    public static Command Build(CliHost host)
    {
        var items = new Argument<string[]>("ITEM")
        {
            Description = "A claim's id, a relation FROM..TO, or a skipped passage SOURCE:LINE:COLUMN.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<string?>("--accept")
        {
            Description = "Accept the item, at the digest that `claims review ITEM` printed.",
            HelpName = "DIGEST",
        };
        var dispute = new Option<string?>("--dispute")
        {
            Description = "Dispute the item, at the digest that `claims review ITEM` printed; needs --note.",
            HelpName = "DIGEST",
        };
        var by = new Option<string?>("--by")
        {
            Description = "Who reviews: an id under `readers`. Without a verdict: what this reader has not accepted.",
            HelpName = "READER",
        };
        var note = new Option<string?>("--note") { Description = "Why.", HelpName = "TEXT" };
        var command = new Command("review", "What needs a review; one item whole; record a verdict.")
        {
            items,
            accept,
            dispute,
            by,
            note,
        };
        command.SetHandler(
            host,
            (context, parsed) =>
            {
                var asked = parsed.GetValue(items) ?? [];
                if (parsed.GetValue(accept) is null && parsed.GetValue(dispute) is null)
                    return ShowItems(context, asked, parsed.GetValue(by), parsed.GetValue(note));
                if (parsed.GetValue(accept) is not null && parsed.GetValue(dispute) is not null)
                    throw CliException.Usage("--accept and --dispute exclude each other", "give one of the two");
                var verdict = parsed.GetValue(accept) is null ? Verdict.Disputed : Verdict.Accepted;
                return RecordVerdict(
                    context,
                    asked,
                    verdict,
                    parsed.GetValue(accept) ?? parsed.GetValue(dispute)!,
                    parsed.GetValue(by),
                    parsed.GetValue(note)
                );
            }
        );
        return command;
    }

    private static int ShowItems(CommandContext context, string[] asked, string? by, string? note)
    {
        if (note is not null)
            throw CliException.Usage("--note goes with a verdict", "add --accept DIGEST or --dispute DIGEST");
        var knowledgeBase = context.LoadValid(allowBundled: false).Loaded.KnowledgeBase;
        var index = new KnowledgeBaseIndex(knowledgeBase);
        ReviewItem[] all = [.. ReviewItem.ForAll(knowledgeBase)];
        var reader = by is null ? null : FindReader(knowledgeBase, by);
        if (asked.Length == 0)
            return ListPending(context, index, all, reader);

        var sheet = new ReviewDetails(index, context.Style);
        ReviewItem[] items = [.. asked.Select(key => FindItem(all, key))];
        context.Output.Write(string.Join('\n', items.Select(sheet.Render)));
        return ExitCode.Success;
    }

    private static int ListPending(CommandContext context, KnowledgeBaseIndex index, ReviewItem[] all, Reader? reader)
    {
        (ReviewItem Item, ReviewStatus Review)[] reviewed = [.. all.Select(item => (item, index.GetReview(item)))];
        var waiting = reviewed
            .Where(r => reader is null ? IsPending(r.Review) : IsPendingFor(reader, r.Item, r.Review))
            .ToArray();
        context.Output.Write(new ReviewList(index, context.Style).Render(waiting));
        context.Output.Flush();
        context.Error.WriteLine(
            $"{waiting.Length} of {ClaimWording.Count(all.Length, "item")} {(waiting.Length == 1 ? "waits" : "wait")} for {(reader is null ? "a review" : "you")}"
                + $" · {ReviewWording.Summarize(reviewed.Select(r => r.Review.State))}"
        );
        return ExitCode.Success;
    }

    private static bool IsPending(ReviewStatus review) =>
        review.State is ReviewState.Unreviewed or ReviewState.Stale or ReviewState.Disputed;

    // Nobody waits for a review of their own work.
    private static bool IsPendingFor(Reader reader, ReviewItem item, ReviewStatus review) =>
        item.Writer != reader.Id
        && !review.Verdicts.Any(v =>
            v is { IsLatest: true, IsCurrent: true } && v.Entry.Reviewer == reader.Id && v.Entry.Verdict == Verdict.Accepted
        );

    private static int RecordVerdict(
        CommandContext context,
        string[] asked,
        Verdict verdict,
        string digest,
        string? by,
        string? note
    )
    {
        if (asked is not [var key])
            throw CliException.Usage("a verdict takes one item", "claims review ITEM --accept DIGEST --by READER");
        if (by is null)
            throw CliException.Usage("a verdict needs its reader", "add --by READER, an id under `readers`");
        if (verdict == Verdict.Disputed && string.IsNullOrWhiteSpace(note))
            throw CliException.Usage("a dispute says why", "add --note TEXT");
        if (Digest.Parse(digest) is not { } reviewed)
            throw CliException.Usage($"'{digest}' is no digest", "copy it from `claims review ITEM`");

        if (note is not null && SafeText.FindInvisible(note) is { } hidden)
            throw CliException.Usage($"the note has the character {hidden}, which nobody sees", "write it without, on one line");

        var (loaded, folder) = context.LoadValid(allowBundled: false);
        var item = FindItem([.. ReviewItem.ForAll(loaded.KnowledgeBase)], key);
        var reader = FindReader(loaded.KnowledgeBase, by);
        if (item.Writer == reader.Id)
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {reader.Id} wrote {item.LedgerName}, and nobody reviews their own"
            );

        var entry = CreateEntry(item, reviewed, reader, context.Host.Today, verdict, note, loaded.KnowledgeBase);
        if (!ReviewLedger.CanHold(entry))
            throw CliException.Usage(
                "the verdict could not be read back",
                "shorten the note, and look for unusual characters in it and in the ids"
            );
        if (!new ReviewLedger(folder.LedgerPath).Append(() => IsCurrent(folder, item, reviewed), entry))
            throw new CliException(
                ExitCode.Failure,
                $"nothing written: {item.LedgerName} is no longer what was reviewed; read it again with `claims review {item.Id}`"
            );
        var answer = entry.AnswersDispute ? ", which answers the dispute of today" : "";
        context.Error.WriteLine($"{verdict.ToTerm()} {item.LedgerName} by {reader.Id} ({reader.Kind.ToTerm()}){answer}");
        return ExitCode.Success;
    }

    // Who accepts what they disputed today takes the dispute back: the order of two lines of one day tells nothing.
    private static ReviewEntry CreateEntry(
        ReviewItem item,
        Digest reviewed,
        Reader reader,
        DateOnly today,
        Verdict verdict,
        string? note,
        KnowledgeBase knowledgeBase
    )
    {
        var entry = new ReviewEntry(
            item.LedgerName,
            reviewed.ToString(),
            reader.Id,
            today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
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
    private static bool IsCurrent(KnowledgeBaseFolder folder, ReviewItem item, Digest reviewed) =>
        ReviewItem
            .ForAll(KnowledgeBaseLoader.Load(folder).KnowledgeBase)
            .Any(now => now.LedgerName == item.LedgerName && now.Digest == reviewed);

    private static ReviewItem FindItem(ReviewItem[] all, string key) =>
        Array.Find(all, item => item.Id.Equals(key, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException(
            ExitCode.Failure,
            $"there is no item '{key}'; {SpellingSuggestions.DidYouMean(key, all.Select(i => i.Id)) ?? "`claims review` lists what waits"}"
        );

    private static Reader FindReader(KnowledgeBase knowledgeBase, string id)
    {
        var known = FilterOptions.ReadId("--by", id, "reader", [.. knowledgeBase.Readers.Select(r => (r.Id, r.Id))]);
        return knowledgeBase.Readers.First(r => r.Id == known);
    }
}
