using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Json;

/// <summary>The results of the quotation check as one JSON object. UTF-8, ends with a line break.</summary>
public static class QuotationsJson
{
    /// <summary>Writes the answers for each draft, their number, and whether all are faithful.</summary>
    public static void Write(Stream output, IReadOnlyCollection<DraftResult> drafts)
    {
        var all = drafts.SelectMany(d => d.Quotations).ToArray();
        JsonFormat.WriteDocument(
            output,
            new QuotationsDocument(
                drafts.Select(Draft.Create),
                all.Length,
                all.Count(q => q.Answer == QuotationAnswer.Fair),
                QuotationSummary.IsFaithful(drafts)
            ),
            OutputContext.Indented.QuotationsDocument
        );
    }

    internal sealed record QuotationsDocument(IEnumerable<Draft> Drafts, int Quotations, int Fair, bool Faithful);

    internal sealed record Draft(string? Path, IEnumerable<Excerpt> Excerpts, IEnumerable<UnreadPassage> Unread)
    {
        public static Draft Create(DraftResult draft) =>
            new(
                draft.Path,
                draft.Quotations.Select(q => new Excerpt(q)),
                draft.Unread.Select(u => new UnreadPassage(u.Line, u.Column, u.Problem))
            );
    }

    internal sealed record UnreadPassage(int Line, int Column, string Message);

    /// <summary>A quotation, and what the reports have of it.</summary>
    internal sealed class Excerpt
    {
        private readonly QuotationResult _quotation;

        internal Excerpt(QuotationResult quotation) => _quotation = quotation;

        public string Text => _quotation.Text;
        public int Line => _quotation.Line;
        public int Column => _quotation.Column;
        public string Verdict => _quotation.Verdict.ToTerm();
        public string Answer => QuotationSummary.ToTerm(_quotation.Answer);
        public bool Faithful => _quotation.Answer == QuotationAnswer.Fair;
        public string? Place => _quotation.Place;
        public CreditedSpeaker? Speaker => _quotation.Speaker is { } speaker ? new CreditedSpeaker(speaker) : null;
        public IEnumerable<QuotedClaim> Claims => _quotation.Claims.Select(QuotedClaim.Create);
        public IEnumerable<QuotationProblem> Findings =>
            _quotation.Findings.Select(f => new QuotationProblem(f.Rule.Code, f.Message, f.Words));
        public string? Nearest => _quotation.Nearest;
        public string? Write => _quotation.Replacement;
    }

    /// <summary>The speaker whom the draft names.</summary>
    internal sealed class CreditedSpeaker
    {
        private readonly QuotationSpeaker _speaker;

        internal CreditedSpeaker(QuotationSpeaker speaker) => _speaker = speaker;

        public string Text => _speaker.Text;
        public int Line => _speaker.Line;
        public int Column => _speaker.Column;
        public string? Id => _speaker.Id;
        public string Cue => _speaker.Cue;
        public string Polarity => _speaker.IsNegated ? "denied" : "said";
        public IEnumerable<string> Through => _speaker.Through;
    }

    internal sealed record QuotedClaim(string Id, string Attribution, string Level)
    {
        public static QuotedClaim Create(Claim claim) => new(claim.Id, ClaimWording.Attribution(claim), claim.Level.ToTerm());
    }

    internal sealed record QuotationProblem(string Code, string Message, string? Words);
}
