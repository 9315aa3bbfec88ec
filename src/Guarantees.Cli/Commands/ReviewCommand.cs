using System.CommandLine;
using Guarantees.Cli.Options;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims review</c>: lists items that need review, shows one, or records a verdict.</summary>
internal static class ReviewCommand
{
    public static Command Build(CliHost host)
    {
        var items = new Argument<string[]>("ITEM")
        {
            Description = "The id of a claim, a relation FROM..TO, or a skipped passage SOURCE:LINE:COLUMN",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<string?>("--accept")
        {
            Description = "Accept the item; `claims review ITEM` prints its DIGEST",
            HelpName = "DIGEST",
        };
        var dispute = new Option<string?>("--dispute")
        {
            Description = "Dispute the item; `claims review ITEM` prints its DIGEST; needs --note",
            HelpName = "DIGEST",
        };
        var by = new Option<string?>("--by")
        {
            Description =
                "The reviewer, an id under `readers`; without a verdict, go through the items that this reader has not accepted",
            HelpName = "READER",
        };
        var note = new Option<string?>("--note") { Description = "Reason for the verdict", HelpName = "TEXT" };
        var command = new Command("review", "List items that need review, show one, or record a verdict")
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
                var requested = parsed.GetValue(items) ?? [];
                if (parsed.GetValue(accept) is null && parsed.GetValue(dispute) is null)
                    return ShowItems(context, requested, parsed.GetValue(by), parsed.GetValue(note));
                if (parsed.GetValue(accept) is not null && parsed.GetValue(dispute) is not null)
                    throw CliException.Usage("--accept and --dispute cannot be combined", "give one of them");
                var verdict = parsed.GetValue(accept) is null ? Verdict.Disputed : Verdict.Accepted;
                return RecordVerdict(
                    context,
                    requested,
                    verdict,
                    parsed.GetValue(accept) ?? parsed.GetValue(dispute)!,
                    parsed.GetValue(by),
                    parsed.GetValue(note)
                );
            }
        );
        return command;
    }

    private static int ShowItems(CommandContext context, string[] requested, string? by, string? note)
    {
        if (note is not null)
            throw CliException.Usage("--note needs a verdict", "add --accept DIGEST or --dispute DIGEST");
        var (loaded, folder) = context.LoadValid(allowBundled: false);
        var knowledgeBase = loaded.KnowledgeBase;
        var index = new KnowledgeBaseIndex(knowledgeBase);
        ReviewItem[] all = [.. ReviewItem.ForAll(knowledgeBase)];
        var reader = by is null ? null : FindReader(knowledgeBase, by);
        if (requested.Length == 0 && reader is not null && context.Host.IsInteractive)
            return Walk(context, folder, index, all, reader);
        if (requested.Length == 0)
            return ListPending(context, index, all, reader);

        var details = new ReviewDetails(index, context.Style);
        ReviewItem[] items = [.. requested.Select(key => FindItem(all, key))];
        context.Output.Write(string.Join('\n', items.Select(details.Render)));
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
            $"{waiting.Length} of {ClaimWording.Count(all.Length, "item")} {(waiting.Length == 1 ? "needs" : "need")} {(reader is null ? "review" : "your review")}"
                + $" · {ReviewWording.Summarize(reviewed.Select(r => r.Review.State))}"
        );
        return ExitCode.Success;
    }

    private static int Walk(
        CommandContext context,
        KnowledgeBaseFolder folder,
        KnowledgeBaseIndex index,
        ReviewItem[] all,
        Reader reader
    )
    {
        ReviewItem[] waiting = [.. all.Where(i => IsPendingFor(reader, i, index.GetReview(i)))];
        if (waiting.Length == 0)
            return ListPending(context, index, all, reader);
        var details = new ReviewDetails(index, context.Style);
        return new ReviewWalk(context, waiting, details, new VerdictRecorder(context, folder, reader)).Run();
    }

    private static bool IsPending(ReviewStatus review) =>
        review.State is ReviewState.Unreviewed or ReviewState.Stale or ReviewState.Disputed;

    // Readers do not review their own work.
    private static bool IsPendingFor(Reader reader, ReviewItem item, ReviewStatus review) =>
        item.Writer != reader.Id
        && !review.Verdicts.Any(v =>
            v is { IsLatest: true, IsCurrent: true } && v.Entry.Reviewer == reader.Id && v.Entry.Verdict == Verdict.Accepted
        );

    private static int RecordVerdict(
        CommandContext context,
        string[] requested,
        Verdict verdict,
        string digest,
        string? by,
        string? note
    )
    {
        if (requested is not [var key])
            throw CliException.Usage("a verdict needs exactly one item", "claims review ITEM --accept DIGEST --by READER");
        if (by is null)
            throw CliException.Usage("a verdict needs a reviewer", "add --by READER, an id under `readers`");
        if (verdict == Verdict.Disputed && string.IsNullOrWhiteSpace(note))
            throw CliException.Usage("a dispute needs a reason", "add --note TEXT");
        if (Digest.Parse(digest) is null && !Digest.IsShortForm(digest))
            throw CliException.Usage($"'{digest}' is not a valid digest", "copy it from `claims review ITEM`");
        if (note is not null && VerdictRecorder.FindFault(note) is { } fault)
            throw CliException.Usage(fault, "write it on one line, without special characters");

        var (loaded, folder) = context.LoadValid(allowBundled: false);
        var item = FindItem([.. ReviewItem.ForAll(loaded.KnowledgeBase)], key);
        var reader = FindReader(loaded.KnowledgeBase, by);
        var reviewed = Digest.Parse(digest) ?? (item.Digest.ShortForm == digest ? item.Digest : default);
        context.Error.WriteLine(new VerdictRecorder(context, folder, reader).Record(item, reviewed, verdict, note));
        return ExitCode.Success;
    }

    private static ReviewItem FindItem(ReviewItem[] all, string key) =>
        Array.Find(all, item => item.Id.Equals(key, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException(
            ExitCode.Failure,
            $"unknown item '{key}'; {SpellingSuggestions.DidYouMean(key, all.Select(i => i.Id)) ?? "`claims review` lists the items that need review"}"
        );

    private static Reader FindReader(KnowledgeBase knowledgeBase, string id)
    {
        var known = FilterOptions.ReadId("--by", id, "reader", [.. knowledgeBase.Readers.Select(r => (r.Id, r.Id))]);
        return knowledgeBase.Readers.First(r => r.Id == known);
    }
}
