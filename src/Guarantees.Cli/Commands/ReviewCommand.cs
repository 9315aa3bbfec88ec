using System.CommandLine;
using System.Globalization;
using Guarantees.Cli.Options;
using Guarantees.Cli.Output;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary><c>claims review</c>: what needs a review; one item whole; a verdict.</summary>
internal static class ReviewCommand
{
    public static Command Build(CliHost host)
    {
        var items = new Argument<string[]>("ITEM") { Description = "A claim's id, a relation FROM..TO, or a skipped passage SOURCE:LINE:COLUMN.", Arity = ArgumentArity.ZeroOrMore };
        var accept = new Option<string?>("--accept") { Description = "Accept the item, at the digest that `claims review ITEM` printed.", HelpName = "DIGEST" };
        var dispute = new Option<string?>("--dispute") { Description = "Dispute the item, at the digest that `claims review ITEM` printed; needs --note.", HelpName = "DIGEST" };
        var by = new Option<string?>("--by") { Description = "Who reviews: an id under `readers`. Without a verdict: what this reader has not accepted.", HelpName = "READER" };
        var note = new Option<string?>("--note") { Description = "Why.", HelpName = "TEXT" };
        var command = new Command("review", "What needs a review; one item whole; record a verdict.") { items, accept, dispute, by, note };
        command.Acts(host, (session, parsed) =>
        {
            var asked = parsed.GetValue(items) ?? [];
            if (parsed.GetValue(accept) is null && parsed.GetValue(dispute) is null)
                return Look(session, asked, parsed.GetValue(by), parsed.GetValue(note));
            if (parsed.GetValue(accept) is not null && parsed.GetValue(dispute) is not null)
                throw CliException.Usage("--accept and --dispute exclude each other", "give one of the two");
            var verdict = parsed.GetValue(accept) is null ? Verdict.Disputed : Verdict.Accepted;
            return Decide(session, asked, verdict, parsed.GetValue(accept) ?? parsed.GetValue(dispute)!, parsed.GetValue(by), parsed.GetValue(note));
        });
        return command;
    }

    private static int Look(CommandContext session, string[] asked, string? by, string? note)
    {
        if (note is not null)
            throw CliException.Usage("--note goes with a verdict", "add --accept DIGEST or --dispute DIGEST");
        var knowledgeBase = session.LoadSound(mayFallBack: false).Loaded.KnowledgeBase;
        var index = new KnowledgeBaseIndex(knowledgeBase);
        ReviewItem[] all = [.. ReviewItem.AllOf(knowledgeBase)];
        var reader = by is null ? null : ReaderOf(knowledgeBase, by);
        if (asked.Length == 0)
            return Queue(session, index, all, reader);

        var sheet = new ReviewDetails(index, session.Paint, session.Host.OutputWidth);
        ReviewItem[] items = [.. asked.Select(key => ItemOf(all, key))];
        session.Output.Write(string.Join('\n', items.Select(sheet.Of)));
        return ExitCode.Fine;
    }

    private static int Queue(CommandContext session, KnowledgeBaseIndex index, ReviewItem[] all, Reader? reader)
    {
        (ReviewItem Item, ReviewStatus Review)[] reviewed = [.. all.Select(item => (item, index.ReviewOf(item)))];
        var waiting = reviewed.Where(r => reader is null ? Waits(r.Review) : WaitsFor(reader, r.Item, r.Review)).ToArray();
        foreach (var (item, review) in waiting)
            session.Output.WriteLine($"{review.State.Word(),-18} {SafeText.Text(item.Key)}");
        session.Output.Flush();
        var what = reader is null ? "need a review" : $"are not accepted by {reader.Id} as they stand";
        session.Error.WriteLine($"{waiting.Length} of {ClaimWording.Count(all.Length, "item")} {what}; {ClaimWording.Reviewed(reviewed.Select(r => r.Review.State))}");
        return ExitCode.Fine;
    }

    private static bool Waits(ReviewStatus review) => review.State is ReviewState.Unreviewed or ReviewState.Stale or ReviewState.Disputed;

    // Nobody waits for a review of their own work.
    private static bool WaitsFor(Reader reader, ReviewItem item, ReviewStatus review) =>
        item.Writer != reader.Id
        && !review.Verdicts.Any(v => v is { Newest: true, Current: true } && v.Entry.Reviewer == reader.Id && v.Entry.Verdict == Verdict.Accepted);

    private static int Decide(CommandContext session, string[] asked, Verdict verdict, string digest, string? by, string? note)
    {
        if (asked is not [var key])
            throw CliException.Usage("a verdict takes one item", "claims review ITEM --accept DIGEST --by READER");
        if (by is null)
            throw CliException.Usage("a verdict needs its reader", "add --by READER, an id under `readers`");
        if (verdict == Verdict.Disputed && string.IsNullOrWhiteSpace(note))
            throw CliException.Usage("a dispute says why", "add --note TEXT");
        if (Digest.Parse(digest) is not { } reviewed)
            throw CliException.Usage($"'{digest}' is no digest", "copy it from `claims review ITEM`");

        if (note is not null && SafeText.FirstHidden(note) is { } hidden)
            throw CliException.Usage($"the note has the character {hidden}, which nobody sees", "write it without, on one line");

        var (loaded, folder) = session.LoadSound(mayFallBack: false);
        var item = ItemOf([.. ReviewItem.AllOf(loaded.KnowledgeBase)], key);
        var reader = ReaderOf(loaded.KnowledgeBase, by);
        if (item.Writer == reader.Id)
            throw new CliException(ExitCode.No, $"nothing written: {reader.Id} wrote {item.Name}, and nobody reviews their own");

        var entry = EntryFor(item, reviewed, reader, session.Host.Today, verdict, note, loaded.KnowledgeBase);
        if (!ReviewLedger.CanHold(entry))
            throw CliException.Usage("the verdict could not be read back", "shorten the note, and look for unusual characters in it and in the ids");
        if (!new ReviewLedger(folder.LedgerPath).Append(() => IsCurrent(folder, item, reviewed), entry))
            throw new CliException(ExitCode.No, $"nothing written: {item.Name} is no longer what was reviewed; read it again with `claims review {item.Key}`");
        var answer = entry.AnswersDispute ? ", which answers the dispute of today" : "";
        session.Error.WriteLine($"{verdict.Word()} {item.Name} by {reader.Id} ({reader.Kind.Word()}){answer}");
        return ExitCode.Fine;
    }

    // Who accepts what they disputed today takes the dispute back: the order of two lines of one day tells nothing.
    private static ReviewEntry EntryFor(
        ReviewItem item, Digest reviewed, Reader reader, DateOnly today, Verdict verdict, string? note, KnowledgeBase knowledgeBase)
    {
        var entry = new ReviewEntry(
            item.Name, reviewed.ToString(), reader.Id, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), verdict, note, false, new FieldLocations(default, []));
        var alike = knowledgeBase.Reviews.Where(e => (e.Of, e.Digest, e.Reviewer, e.Date) == (entry.Of, entry.Digest, entry.Reviewer, entry.Date)).ToArray();
        var open = alike.Count(e => e.Verdict == Verdict.Disputed) - alike.Count(e => e.AnswersDispute);
        return entry with { AnswersDispute = verdict == Verdict.Accepted && open > 0 };
    }

    // Read anew under the lock: the file may have changed since the reader looked.
    private static bool IsCurrent(KnowledgeBaseFolder folder, ReviewItem item, Digest reviewed) =>
        ReviewItem.AllOf(KnowledgeBaseLoader.Load(folder).KnowledgeBase).Any(now => now.Name == item.Name && now.Digest == reviewed);

    private static ReviewItem ItemOf(ReviewItem[] all, string key) =>
        Array.Find(all, item => item.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException(ExitCode.No, $"there is no item '{key}'; {SpellingSuggestions.Question(key, all.Select(i => i.Key)) ?? "`claims review` lists what waits"}");

    private static Reader ReaderOf(KnowledgeBase knowledgeBase, string id)
    {
        var known = FilterOptions.Id("--by", id, "reader", [.. knowledgeBase.Readers.Select(r => (r.Id, r.Id))]);
        return knowledgeBase.Readers.First(r => r.Id == known);
    }
}
