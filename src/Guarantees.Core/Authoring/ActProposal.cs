using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>Proposes what the speaker of a claim does with its words.</summary>
internal static class ActProposal
{
    private static readonly FrozenSet<string> Wants = WordSet.Parse("want seek push demand ask urge call promote");
    private static readonly FrozenSet<string> Refuses = WordSet.Parse("reject oppose rule refuse decline resist block dismiss");
    private static readonly FrozenSet<string> Believes = WordSet.Parse("think believe feel hope worry suspect");
    private static readonly FrozenSet<string> Commits = WordSet.Parse("promise vow pledge swear guarantee commit assure");
    private static readonly FrozenSet<string> Future = WordSet.Parse(
        "will would could may might shall expect expects expected won't wouldn't couldn't"
    );

    /// <summary>Tells it by the verb; where the verb only tells, by whether the words are about the future.</summary>
    /// <param name="verb">The verb that attributes the claim, or null.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="quote">The ranges of the claim's words, in UTF-16 units.</param>
    public static Act Create(CueVerb? verb, SourceText text, ImmutableArray<(int Start, int End)> quote)
    {
        var lemma = verb?.Lemma ?? "";
        return Wants.Contains(lemma) ? Act.Wants
            : Refuses.Contains(lemma) ? Act.Refuses
            : Believes.Contains(lemma) ? Act.Believes
            : Commits.Contains(lemma) ? Act.Commits
            : quote.Any(q => IsAboutFuture(text.Text, q)) ? Act.Predicts
            : Act.States;
    }

    private static bool IsAboutFuture(string text, (int Start, int End) words) =>
        Word.Split(text, words.Start, words.End)
            .Any(w =>
                TextFolding.Fold(w.Trim(text)) is var form
                && Future.Contains(form)
                && QualifierSenses.IsQualifier(text, w.Start, w.End, form)
            );
}
