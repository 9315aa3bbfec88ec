using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quoting;

/// <summary>Says of excerpts whether they say what the reports of a knowledge base say.</summary>
public sealed class ExcerptCheck
{
    // Words that stand in more places than this say nothing of where they were taken from.
    private const int MostPlaces = 100;

    private readonly ClaimsByParagraph _claims;
    private readonly ImmutableArray<Skipped> _skipped;
    private readonly PassageFinder _finder;
    private readonly NearPassages _near;
    private readonly NearestClaims _nearestClaims;
    private readonly NamedVoices _voices;
    private readonly Dictionary<(string Text, string Before, string After, bool IsBare), ExcerptAnswer> _answers = [];

    /// <summary>Numbers the words of the reports and of the claims once, for all excerpts.</summary>
    public ExcerptCheck(KnowledgeBase knowledgeBase)
    {
        ImmutableArray<ReportWords> reports = [.. knowledgeBase.Sources.Select(s => new ReportWords(s))];
        _claims = new ClaimsByParagraph(knowledgeBase.Claims, reports);
        _skipped = knowledgeBase.Skipped;
        _finder = new PassageFinder(reports);
        _near = new NearPassages(reports);
        _nearestClaims = new NearestClaims(knowledgeBase.Claims);
        _voices = new NamedVoices(knowledgeBase);
    }

    /// <summary>The answer for an excerpt.</summary>
    public ExcerptAnswer Of(Excerpt excerpt)
    {
        var key = (excerpt.Text, excerpt.Before, excerpt.After, excerpt.IsBare);
        if (!_answers.TryGetValue(key, out var answer))
            _answers[key] = answer = Answer(excerpt);
        return answer with { Excerpt = excerpt };
    }

    private ExcerptAnswer Answer(Excerpt excerpt)
    {
        var words = ExcerptWords.Of(excerpt.Text);
        Passage[] places = words.Parts.IsEmpty ? [] : [.. _finder.All(words).Take(MostPlaces)];
        return places.Length > 0 ? Found(excerpt, words, places)
            : _finder.Apart(words) is [_, _, ..] parts ? Stitched(excerpt, parts)
            : _near.Nearest(words) is { } alignment ? Near(excerpt, alignment)
            : Unknown(excerpt);
    }

    // Words that stand in several places are read in the one to which the draft does most justice.
    private ExcerptAnswer Found(Excerpt excerpt, ExcerptWords words, Passage[] places)
    {
        var leftOuts = new LeftOuts(excerpt, _voices, isSure: places.Length == 1);
        var verdict = words.Parts.Length == 1 ? ExcerptVerdict.Verbatim : ExcerptVerdict.Partial;
        return places
            .Select(place => Carrying(new ExcerptAnswer(excerpt, verdict) { Places = places.Length }, leftOuts, place))
            .OrderBy(answer => answer.Claims.IsEmpty)
            .ThenBy(answer => answer.HeldAgainst.Count())
            .ThenBy(answer => answer.Claims.Sum(c => c.LeftOut.Length))
            .First();
    }

    private ExcerptAnswer Stitched(Excerpt excerpt, ImmutableArray<Passage> parts)
    {
        var report = parts[0].Report;
        var together = parts.Where(p => p.Report == report).SelectMany(p => p.Words).Distinct().Order();
        var answer = new ExcerptAnswer(excerpt, ExcerptVerdict.Altered)
        {
            Differs = [$"its parts stand apart: {string.Join(", ", parts.Select(p => $"\"{p.Text}\" at {p.Place}"))}"],
        };
        return Carrying(answer, new LeftOuts(excerpt, _voices), new Passage(report, together));
    }

    private ExcerptAnswer Near(Excerpt excerpt, WordAlignment alignment)
    {
        var answer = new ExcerptAnswer(excerpt, alignment.OnlyOmits ? ExcerptVerdict.Partial : ExcerptVerdict.Altered)
        {
            Nearest = alignment.Printed,
            Differs = [.. alignment.Differences.Select(ExcerptDifferences.Clause)],
        };
        return Carrying(answer, new LeftOuts(excerpt, _voices), new Passage(alignment.Report, alignment.Kept));
    }

    private ExcerptAnswer Unknown(Excerpt excerpt)
    {
        var claim = _nearestClaims.Of(excerpt.Text);
        return new ExcerptAnswer(excerpt, ExcerptVerdict.NotFound)
        {
            NearestClaim = claim,
            Nearest = claim is null ? null : string.Join(" … ", claim.Quote.Select(q => q.Text)),
        };
    }

    private ExcerptAnswer Carrying(ExcerptAnswer answer, LeftOuts leftOuts, Passage passage) =>
        answer with
        {
            Passage = passage,
            Claims = [.. CarriedClaims.Of(passage, _claims.Near(passage)).Select(c => new CarriedClaim(c.Claim, leftOuts.Of(c, passage)))],
            Skipped = _skipped.FirstOrDefault(s => s.Source == passage.Source && s.Quote.Any(passage.Holds)),
        };
}
