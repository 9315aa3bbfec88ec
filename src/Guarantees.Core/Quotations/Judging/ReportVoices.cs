using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Frames;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Whom a report's own grammar credits with words that no claim carries.</summary>
internal static class ReportVoices
{
    /// <summary>Gets whether the sentence of a passage credits a voice that the given words name.</summary>
    public static bool IsCredited(MatchedPassage passage, string voice)
    {
        var named = ReportNames.ReadForms(voice).Where(f => f.Length > 3).ToHashSet();
        return passage.Sentences.Any(sentence =>
        {
            var text = passage.Report.Source.Text.Text[sentence.Start..sentence.End];
            return ParagraphSentences
                .Read(text, [])
                .SelectMany(items => new SentenceFrames(text, items).Read())
                .Any(frame => ReportNames.ReadForms(frame.Voice.Text).Any(named.Contains));
        });
    }
}
