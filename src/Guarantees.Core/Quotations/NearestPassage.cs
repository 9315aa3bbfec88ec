using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>The words of a report that are nearest to a quotation that it does not have.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sentence">The sentence with most of the words.</param>
/// <param name="First">The number of the first token that was compared; the diff counts from there.</param>
/// <param name="Diff">What the two have in common, and what not.</param>
internal sealed record NearestPassage(TokenizedReport Report, ReportSentence Sentence, int First, WordDiff Diff)
{
    /// <summary>Gets the run of the report from the first word in common to the last.</summary>
    public TokenRange Extent => new(First + Diff.Kept[0].Printed, First + Diff.Kept[^1].Printed + 1);

    /// <summary>Gets the passage of the words in common.</summary>
    public MatchedPassage Passage
    {
        get
        {
            var pieces = new List<TokenRange>();
            foreach (var (_, printed) in Diff.Kept)
            {
                var at = First + printed;
                if (pieces.Count > 0 && pieces[^1].End == at)
                    pieces[^1] = pieces[^1] with { End = at + 1 };
                else
                    pieces.Add(new TokenRange(at, at + 1));
            }
            return new MatchedPassage(Report, [.. pieces]);
        }
    }

    /// <summary>Gets the printed words of a change.</summary>
    public string Print(WordChange change) =>
        Report.Print(new TokenRange(First + change.PrintedStart, First + change.PrintedEnd));
}
