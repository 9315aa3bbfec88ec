using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Reviews;

namespace Guarantees.Cli.Commands;

/// <summary>Goes through items one by one, as `git add -p` does: shows each with its paragraph and asks for a verdict, which is written at once.</summary>
internal sealed class ReviewWalk(CommandContext context, ReviewItem[] waiting, ReviewDetails details, VerdictRecorder recorder)
{
    private const string Keys = """
        a - accept this item
        d - dispute this item; asks for the reason
        s - skip this item for now
        b - go back to the previous item
        q - quit; your verdicts so far are saved
        ? - show this help

        """;

    /// <summary>Goes through the items until the last one, q, or the end of the input.</summary>
    public int Run()
    {
        using var input = new StreamReader(context.Host.OpenInput(), Encoding.UTF8);
        var (at, decided) = (0, 0);
        while (at < waiting.Length)
        {
            context.Output.Write($"\n{details.Render(waiting[at])}");
            var key = Ask(input, $"[{at + 1}/{waiting.Length}] accept, dispute, skip, back, quit [a,d,s,b,q,?]? ");
            if (key is null or "q")
                break;
            var isDecided = key is "a" or "d" && Decide(input, waiting[at], key);
            decided += isDecided ? 1 : 0;
            if (isDecided || key == "s")
                at++;
            else if (key == "b")
                at = Math.Max(0, at - 1);
            else if (key is not ("a" or "d"))
                context.Output.Write(Keys);
        }
        context.Output.Flush();
        context.Error.WriteLine(
            $"{ClaimWording.Count(decided, "verdict")} written; {waiting.Length - Math.Min(waiting.Length, decided)} of {ClaimWording.Count(waiting.Length, "item")} left"
        );
        return ExitCode.Success;
    }

    private bool Decide(StreamReader input, ReviewItem item, string key)
    {
        var note = key == "d" ? Ask(input, "reason: ") : null;
        if (key == "d" && string.IsNullOrWhiteSpace(note))
        {
            context.Output.WriteLine("a dispute needs a reason; nothing was written");
            return false;
        }
        if (note is not null && VerdictRecorder.FindFault(note) is { } fault)
        {
            context.Output.WriteLine($"{SafeText.Escape(fault)}; nothing was written");
            return false;
        }
        try
        {
            var confirmation = recorder.Record(item, item.Digest, key == "a" ? Verdict.Accepted : Verdict.Disputed, note);
            context.Output.WriteLine(SafeText.Escape(confirmation));
            return true;
        }
        catch (CliException refused)
        {
            context.Output.WriteLine(SafeText.Escape(refused.Message));
            return false;
        }
    }

    private string? Ask(StreamReader input, string question)
    {
        context.Output.Write(question);
        context.Output.Flush();
        return input.ReadLine()?.Trim();
    }
}
