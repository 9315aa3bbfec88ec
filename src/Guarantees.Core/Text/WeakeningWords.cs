using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Guarantees.Core.Text;

/// <summary>
/// Words that weaken in some sentences only, so that no rule asks for them, yet a curator may record them as hedges: the lexical verbs,
/// adjectives and adverbs of Hyland, Hedging in Scientific Research Articles (1998), and the adverbs of usualness of Quirk et al.,
/// ch. 8.
/// </summary>
internal static partial class WeakeningWords
{
    private static readonly FrozenSet<string> All = WordSet.Parse(
        "suspect suspects suspected assume assumes assumed assumption reasonable plausible conceivable average general generally usual "
            + "usually typical typically often sometimes frequently occasionally normally believe believes believed think thinks thought "
            + "guess guesses guessed estimate estimates estimated suggest suggests suggested hope hopes hoped fear fears feared presume "
            + "presumes presumed indicate indicates indicated imply implies implied expect expects expected speculate speculated propose "
            + "proposed doubt doubtful unclear uncertain arguably roughly relatively essentially broadly virtually tends should ought would "
            + "chance risk rule opinion view"
    );

    /// <summary>Whether some words can weaken a claim.</summary>
    public static bool Contain(string words) => TextFolding.FoldWords(words).Any(All.Contains);

    /// <summary>The phrases of a text that nearly always weaken what they are said of, as UTF-16 ranges.</summary>
    public static IEnumerable<(int Start, int End)> FindPhrases(string text) =>
        Phrase().Matches(text).Select(m => (m.Index, m.Index + m.Length));

    [GeneratedRegex(
        @"\b(?:I (?:suspect|think|believe|guess|assume|suppose)|reasonable to (?:assume|think|believe|expect|suppose)|on average|generally speaking|as a rule)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Phrase();
}
