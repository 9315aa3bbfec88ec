using Guarantees.Core.Model;
using Guarantees.Core.Quoting;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Output;

/// <summary>The answer for one excerpt: the verdict first, then the words, where they stand, whose they are, what is left out.</summary>
/// <param name="paint">Colours the verdict.</param>
/// <param name="width">Columns to wrap at, or null.</param>
/// <param name="draft">The draft's name, or null for words that were given alone.</param>
internal sealed class ExcerptCard(Paint paint, int? width, string? draft)
{
    private const int LabelWidth = 17;
    private const int Several = 20;

    /// <summary>The card's lines, the last one ended.</summary>
    public string Of(ExcerptAnswer answer) => $"{Header(answer)}\n" + string.Concat(Rows(answer).Select(Row));

    private string Header(ExcerptAnswer answer)
    {
        var place = draft is null ? "" : $"{Visible.Text(draft)}:{answer.Excerpt.Line}:{answer.Excerpt.Column}  ";
        var verdict = Wrapping.Wrap(ExcerptPhrases.Verdict(answer), width, place.Length, indent: 2);
        return place + (answer.IsFaithful ? paint.Bold(verdict) : paint.Red(verdict));
    }

    private string Row((string Label, string Text) row)
    {
        var label = $"  {row.Label}".PadRight(LabelWidth);
        return $"{paint.Faint(label)}{Wrapping.Wrap(Visible.Text(row.Text), width, label.Length, LabelWidth)}\n";
    }

    private static IEnumerable<(string Label, string Text)> Rows(ExcerptAnswer answer) =>
    [
        ("excerpt", $"\"{answer.Excerpt.Text}\""),
        .. Where(answer),
        .. answer.Claims.SelectMany(Carried),
    ];

    private static IEnumerable<(string Label, string Text)> Where(ExcerptAnswer answer) => answer switch
    {
        { Passage: null } => answer.NearestClaim is { } claim ? Nearest(claim) : [],
        { Places: > 0 } => Standing(answer, answer.Passage),
        { Nearest: null } => Listed("differs", answer.Differs),
        _ => [("nearest", $"{answer.Passage.Place} \"{answer.Nearest}\""), .. Listed("differs", answer.Differs)],
    };

    private static IEnumerable<(string Label, string Text)> Standing(ExcerptAnswer answer, Passage passage)
    {
        yield return ("stands", passage.Place + Elsewhere(answer.Places - 1));
        yield return ("in", InSentence.Of(passage, before: "[", after: "]"));
        if (answer.Skipped is { } skipped)
            yield return ("which is", ExcerptPhrases.Skipped(skipped) + (skipped.Note is null ? "" : $": {skipped.Note}"));
    }

    private static string Elsewhere(int others) => others switch
    {
        0 => "",
        <= Several => $", and in {Phrases.Count(others, "other place")}",
        _ => ", and in many other places",
    };

    private static IEnumerable<(string Label, string Text)> Carried(CarriedClaim carried) =>
    [
        ("claim", Named(carried.Claim)),
        .. Authority(carried.Claim),
        .. Listed("you left out", carried.LeftOut.Where(l => l.IsHeldAgainst).Select(ExcerptPhrases.LeftOut)),
        .. Listed("also tell", carried.LeftOut.Where(l => !l.IsHeldAgainst).Select(ExcerptPhrases.LeftOut)),
    ];

    private static IEnumerable<(string Label, string Text)> Nearest(Claim claim) =>
    [
        ("nearest claim", Named(claim)),
        ("its words", $"{claim.Place} {Phrases.Quoted(claim.Quote)} ({Phrases.WhoseWords(claim)})"),
        .. Authority(claim),
        .. claim.Conditions.Select(c => (c.Kind.Word(), Phrases.Condition(c))),
        .. claim.Hedges.IsEmpty ? ((string, string)[])[] : [("hedged", Phrases.Quoted(claim.Hedges))],
    ];

    private static IEnumerable<(string Label, string Text)> Authority(Claim claim) =>
    [
        ("who", Phrases.Attribution(claim)),
        .. claim.Attributed.IsEmpty ? ((string, string)[])[] : [("by", Phrases.Quoted(claim.Attributed))],
    ];

    private static string Named(Claim claim) =>
        string.Join(" · ", (string[])[claim.Id, claim.Level.Word(), .. claim.Relayed ? (string[])["relayed"] : [], claim.Act.Word()]);

    // The label stands before the first text only.
    private static IEnumerable<(string Label, string Text)> Listed(string label, IEnumerable<string> texts) =>
        texts.Select((text, number) => (number == 0 ? label : "", text));
}
