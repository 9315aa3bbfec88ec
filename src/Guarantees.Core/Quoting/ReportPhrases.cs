using System.Collections.Immutable;

namespace Guarantees.Core.Quoting;

/// <summary>The phrases by which a draft says that the words in quotation marks are a report's, not a speaker's.</summary>
internal static class ReportPhrases
{
    /// <summary>One of them is enough, outside the quotation marks and in the same sentence.</summary>
    public static readonly ImmutableArray<string> Table =
    [
        "the report's words", "the report's own words", "the report's wording", "the report's phrase", "the report's paraphrase",
        "the report's account", "words of the report", "the report said", "the report says", "the report states", "the report stated",
        "the report wrote", "the report writes", "the report put", "the report puts", "the report has it", "the report describes",
        "the report described", "the report calls", "the report called", "according to the report", "paraphrase", "paraphrased",
        "paraphrases", "paraphrasing",
    ];

    /// <summary>Whether a sentence has one of them.</summary>
    public static bool AreIn(SentenceWords sentence) => Table.Any(sentence.Says);
}
