using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Whether a draft's sentence around one or two quoted words tells the report's own sentence: nearly all its words are printed there.</summary>
internal static class CloseRetelling
{
    private const int FewestWords = 2;
    private const int MostOwn = 1;
    private const int ShortestWord = 4;

    /// <summary>Gets whether it does, and credits the words as the report does.</summary>
    public static bool IsCloseRetelling(JudgedQuotation quotation)
    {
        if (
            quotation is not { Claims.IsEmpty: false, Passage: { } passage, Attribution.Speaker: { } speaker }
            || quotation.Claims.Any(c => SpeakerComparison.Compare(quotation, c.Claim).Verdict != SpeakerVerdict.Right)
            || quotation.Surroundings.Clause.Any(Qualifiers.Refuses)
        )
            return false;
        var printed = passage.ReadSentenceForms();
        var told = quotation
            .Mentions.Sentence.Where((item, at) => !item.IsQuotation && (at < speaker.Start || at >= speaker.End))
            .SelectMany(item => ReportNames.ReadForms(item.Text))
            .Where(f =>
                f.Length >= ShortestWord && !FunctionWords.BeforeVerb.Contains(f) && !FunctionWords.Prepositions.Contains(f)
            )
            .ToArray();
        return told.Length >= FewestWords && told.Count(f => !printed.Any(p => WordForms.IsInflection(p, f))) <= MostOwn;
    }
}
