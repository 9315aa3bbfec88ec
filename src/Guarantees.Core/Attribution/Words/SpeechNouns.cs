using System.Collections.Frozen;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The nouns that carry somebody's words.</summary>
internal static class SpeechNouns
{
    /// <summary>What words can be told in: in Leavitt's words, in the official's account.</summary>
    public static readonly FrozenSet<string> Accounts = Set("words account telling view paraphrase wording phrase judgment version");

    /// <summary>What speaks for its owner: Leavitt's statement speaks for Leavitt.</summary>
    public static readonly FrozenSet<string> Owned = Set("statement words view position remarks remark comments comment stance account role openness speech message");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
