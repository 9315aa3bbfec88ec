using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>
/// What an excerpt leaves out of a claim. A condition, hedge or negation is kept where its words stand in the passage that the
/// excerpt repeats or in the draft's sentence around it. It is not missed where the excerpt leaves out what it governs as well:
/// the words that a condition gates, the noun that a hedge weakens.
/// </summary>
/// <remarks>
/// In a draft all of it is held against the excerpt. Words given alone are held to those conditions, hedges and negations that
/// stand in the claim's own quote; what governs the quote from outside it, who and through whom are told. Nothing is held against
/// words given alone that stand in several places: nobody knows which is meant.
/// </remarks>
/// <param name="excerpt">The excerpt.</param>
/// <param name="voices">Who counts as named.</param>
/// <param name="isSure">Whether the place is known where the excerpt was taken from.</param>
internal sealed class LeftOuts(Excerpt excerpt, NamedVoices voices, bool isSure = true)
{
    // Hedges that weaken the noun after them; the others weaken the whole clause.
    private static readonly ImmutableHashSet<string> OfANoun = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "some sort of", "some form of", "potential", "possible", "eventual");

    private readonly SentenceWords _whole = SentenceWords.Whole(excerpt);
    private readonly SentenceWords _around = SentenceWords.Around(excerpt);

    /// <summary>All of it: conditions, hedges, negations, who, through whom, whose words.</summary>
    public ImmutableArray<LeftOut> Of(ClaimWords words, Passage passage)
    {
        var claim = words.Claim;
        return
        [
            .. claim.Conditions.Where(c => Governs(c, passage) && !IsKept(c.Quote, passage))
                .Select(c => Held(Omission.Condition, claim, c.Quote) with { Kind = c.Kind }),
            .. claim.Hedges.Where(h => Weakens(h, passage) && !IsKept([h], passage)).Select(h => Held(Omission.Hedge, claim, [h])),
            .. words.Negations.Where(n => !IsKept([n], passage)).Select(n => Held(Omission.Negation, claim, [n])),
            .. Unnamed(claim, [claim.Speaker]).Select(v => Told(Omission.Attribution) with { Voice = v }),
            .. Unnamed(claim, claim.Through).Select(v => Told(Omission.Relayed) with { Voice = v }),
            .. claim.Direct || ReportPhrases.AreIn(_around) || passage.Directness == Directness.Whole ? (LeftOut[])[] : [Told(Omission.Direct) with { Directness = passage.Directness }],
        ];
    }

    private LeftOut Told(Omission what) => new(what, !excerpt.IsBare);

    private LeftOut Held(Omission what, Claim claim, ImmutableArray<Span> words) =>
        new(what, !excerpt.IsBare || (isSure && words.All(w => claim.Quote.Any(q => q.Contains(w))))) { Words = words };

    private bool IsKept(ImmutableArray<Span> words, Passage passage) => words.All(w => passage.Holds(w) || IsSaid(w.Text));

    // A single word is looked for outside the excerpt only: inside, it may be another claim's.
    private bool IsSaid(string words) => !excerpt.IsBare && (SentenceWords.Weight(words) > 1 ? _whole : _around).Says(words);

    private static bool Governs(Condition condition, Passage passage) =>
        condition.Gates.IsEmpty || condition.Gates.Any(passage.Touches);

    private static bool Weakens(Span hedge, Passage passage) => !OfANoun.Contains(hedge.Text) || passage.HoldsWordAfter(hedge);

    private IEnumerable<Speaker> Unnamed(Claim claim, IEnumerable<Speaker> among) =>
        among.Where(v => !voices.Names(_whole, claim, v));
}
