using Guarantees.Core.Model;
using Guarantees.Core.Quoting;

namespace Guarantees.Core.Rendering;

/// <summary>How outputs put into words what an excerpt does to a report.</summary>
public static class ExcerptPhrases
{
    /// <summary>The answer in one line: "verbatim, but it leaves out a condition and through whom the report has it".</summary>
    public static string Verdict(ExcerptAnswer answer)
    {
        var stands = Stands(answer);
        Omission[] left = [.. answer.HeldAgainst.Select(l => l.What).Distinct().Order()];
        return answer.IsFaithful ? stands + (answer.Claims.IsEmpty ? ", and carries no claim" : " and faithful")
            : left.Length == 0 ? stands
            : $"{stands}, {(stands.Contains(':') ? "and" : "but")} it leaves out {Enumerated([.. left.Select(Name)])}";
    }

    /// <summary>What was left out: "only-if "only … if the effort is not part of NATO"".</summary>
    public static string LeftOut(LeftOut left) => left.What switch
    {
        Omission.Condition => $"{left.Kind!.Value.Word()} {Phrases.Quoted(left.Words)}",
        Omission.Attribution => $"who: {Words(left)}",
        Omission.Relayed => $"relayed by {Words(left)}",
        Omission.Direct => Words(left),
        _ => $"{left.What.Word()} {Phrases.Quoted(left.Words)}",
    };

    /// <summary>The report's words for what was left out, or who was not named.</summary>
    public static string Words(LeftOut left) => left.Voice is { } voice ? Phrases.Identified(voice)
        : left.What == Omission.Direct ? Phrases.WhoseWords(left.Directness)
        : Phrases.Joined(left.Words);

    /// <summary>"a heading", "page furniture".</summary>
    public static string Skipped(Skipped skipped) => skipped.Reason == SkipReason.Heading ? "a heading" : "page furniture";

    private static string Stands(ExcerptAnswer answer) => answer.Verdict switch
    {
        ExcerptVerdict.Verbatim => "verbatim",
        ExcerptVerdict.Partial when answer.Differs.IsEmpty => "partial, verbatim in its parts",
        ExcerptVerdict.Partial => "partial: words are left out without a mark",
        ExcerptVerdict.Altered => "altered: the report has other words",
        _ => "not found: no report here has these words",
    };

    private static string Name(Omission what) => what switch
    {
        Omission.Condition => "a condition",
        Omission.Hedge => "a hedge",
        Omission.Negation => "a negation",
        Omission.Attribution => "who said it",
        Omission.Relayed => "who relayed it",
        _ => "whose words they are",
    };

    private static string Enumerated(string[] items) =>
        items.Length == 1 ? items[0] : $"{string.Join(", ", items[..^1])} and {items[^1]}";
}
