using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Json;

/// <summary>A claim as JSON: the same object in every verb, with all keys always present.</summary>
internal sealed class ClaimJson
{
    private readonly Claim _claim;
    private readonly KnowledgeBaseIndex _index;

    // Not public: the generator would serialize what a public constructor takes, and so the whole model.
    internal ClaimJson(Claim claim, KnowledgeBaseIndex index) => (_claim, _index) = (claim, index);

    public string Id => _claim.Id;
    public string Source => _claim.Source.Id;
    public string Statement => _claim.Statement;
    public IEnumerable<SpanJson> Quote => _claim.Quote.Select(SpanJson.Create);
    public bool Direct => _claim.IsDirectQuotation;
    public SpeakerJson Speaker => SpeakerJson.Create(_claim.Speaker);
    public IEnumerable<SpeakerJson> Through => _claim.Through.Select(SpeakerJson.Create);
    public string Level => _claim.Level.ToTerm();
    public bool Relayed => _claim.IsRelayed;
    public string Attribution => ClaimWording.Attribution(_claim);
    public IEnumerable<CueJson> Attributed => _claim.Cues.SelectMany(CueJson.Create).OrderBy(c => c.Start);
    public string Act => _claim.Act.ToTerm();
    public IEnumerable<SpanJson> Hedges => _claim.Hedges.Select(SpanJson.Create);
    public IEnumerable<ConditionJson> Conditions => _claim.Conditions.Select(c => ConditionJson.Create(_claim, c));
    public IEnumerable<SpanJson> When => _claim.TimeExpressions.Select(SpanJson.Create);
    public IEnumerable<string> Topics => _claim.Topics;
    public IEnumerable<RelationJson> Relations => _index.FindRelations(_claim).Select(r => RelationJson.Create(_claim, r));
    public string Sentence => _index.GetSentence(_claim);
    public string Place => _claim.Citation;
    public string By => _claim.Author;
    public ReviewJson Review => ReviewJson.Create(_index.GetReview(_claim));
    public IEnumerable<SuppressionJson> Allow => _claim.Suppressions.Select(s => new SuppressionJson(s.Code, s.Reason));
    public string? Note => _claim.Note;
    public LocationJson Location => LocationJson.Create(_claim.Locations.Get("id"));

    /// <summary>Words that attribute the claim, and the id of the voice they introduce.</summary>
    internal sealed record CueJson(string Text, int Start, int End, int Line, int Column, string? Voice)
    {
        public static IEnumerable<CueJson> Create(Cue cue) =>
            cue.Words.Select(w => new CueJson(w.Text, w.Start, w.End, w.Line, w.Column, cue.Voice?.Id));
    }

    /// <summary>A relation, seen from one of its ends.</summary>
    internal sealed record RelationJson(string Type, string With, string? Direction, string Note)
    {
        public static RelationJson Create(Claim end, Relation relation) =>
            new(relation.Type.ToTerm(), relation.OtherEnd(end.Id), FindDirection(end, relation), relation.Note);

        private static string? FindDirection(Claim end, Relation relation) =>
            !relation.Type.IsDirected() ? null
            : relation.From == end.Id ? "from"
            : "to";
    }

    /// <summary>The review state, each verdict, and the parts that changed since.</summary>
    internal sealed record ReviewJson(string State, IEnumerable<VerdictJson> Verdicts, IEnumerable<string> Changed)
    {
        public static ReviewJson Create(ReviewStatus review) =>
            new(review.State.ToTerm(), review.Verdicts.Select(VerdictJson.Create), review.Changed);
    }

    /// <summary>A reader's verdict.</summary>
    internal sealed record VerdictJson(string Reader, string? Kind, string Date, string Verdict, bool Current, string? Note)
    {
        public static VerdictJson Create(EvaluatedEntry verdict) =>
            new(
                verdict.Entry.Reviewer,
                verdict.Reader?.Kind.ToTerm(),
                verdict.Entry.Date,
                verdict.Entry.Verdict.ToTerm(),
                verdict.IsCurrent,
                verdict.Entry.Note
            );
    }

    /// <summary>A rule that is suppressed on the claim.</summary>
    internal sealed record SuppressionJson(string Code, string Reason);

    /// <summary>Where the claim is declared; lines and columns are 1-based.</summary>
    internal sealed record LocationJson(string Path, int Line, int Column)
    {
        public static LocationJson Create(Location location) => new(location.Path, location.Line, location.Column);
    }
}
