using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The nouns that carry somebody's words.</summary>
internal static class SpeechNouns
{
    /// <summary>What words can be told in: in Leavitt's words, in the official's account.</summary>
    public static readonly FrozenSet<string> Accounts = WordSet.Parse(
        "words account telling view paraphrase wording phrase judgment version"
    );

    /// <summary>What speaks for its owner: Leavitt's statement speaks for Leavitt.</summary>
    public static readonly FrozenSet<string> Owned = WordSet.Parse(
        "statement words view position remarks remark comments comment stance account role openness speech message"
    );

    /// <summary>What somebody's words are called: Leavitt's claim that, his answer was.</summary>
    public static readonly FrozenSet<string> Acts = WordSet.Parse(
        "statement claim warning promise vow pledge call demand assertion contention accusation charge suggestion remark remarks comment comments declaration "
            + "insistence argument message dictum question answer response reply admission belief view hope slogan description characterization assessment "
            + "conclusion explanation observation advice reaction announcement complaint critique criticism rebuttal tweet post memo letter email quote quip"
    );
}
