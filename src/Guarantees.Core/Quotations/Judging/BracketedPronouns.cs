using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Whether a pronoun in brackets adapts the words to the draft's sentence: “would keep [their] authority” where the report has "its".</summary>
internal static class BracketedPronouns
{
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Male = WordSet.Parse("he him his himself");
    private static readonly FrozenSet<string> Female = WordSet.Parse("she her hers herself");

    private static readonly ImmutableArray<FrozenSet<string>> Cases =
    [
        WordSet.Parse("he she they it we i you"),
        WordSet.Parse("him her them it us me you"),
        WordSet.Parse("his her their its our my your"),
    ];

    /// <summary>Gets whether a bracket is a pronoun that stands for words that the quotation leaves out.</summary>
    public static bool Adapts(string bracket, JudgedQuotation quotation) =>
        Cases.Any(c => c.Contains(bracket))
        && quotation.Passage!.Bracketed.Any(run => StandsFor(bracket, quotation.Passage.Report, run, quotation.Surroundings));

    private static bool StandsFor(string pronoun, TokenizedReport report, TokenRange run, Surroundings around)
    {
        string[] omitted = [.. Enumerable.Range(run.Start, run.Length).Select(n => report[n].Form)];
        if (omitted is [var one] && Cases.Any(c => c.Contains(one)))
            return Cases.Any(c => c.Contains(one) && c.Contains(pronoun)) && !AreOfTwo(one, pronoun);
        return omitted.Length <= LongestName
            && !omitted.Any(Qualifiers.Refuses)
            && Cases[^1].Contains(pronoun) == WordForms.IsPossessive(omitted[^1])
            && around.Sentence.Any(r => r.Contains(WordForms.StripPossessive(omitted[^1])));
    }

    private static bool AreOfTwo(string one, string other) =>
        (Male.Contains(one) && Female.Contains(other)) || (Female.Contains(one) && Male.Contains(other));
}
