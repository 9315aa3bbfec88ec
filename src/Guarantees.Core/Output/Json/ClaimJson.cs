using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Json;

/// <summary>A claim as JSON: the same object in every verb, with all keys always present.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, KnowledgeBaseIndex index)
{
    public void Write(Claim claim)
    {
        json.WriteStartObject();
        json.WriteText("id", claim.Id);
        json.WriteText("source", claim.Source.Id);
        json.WriteText("statement", claim.Statement);
        Spans("quote", claim.Quote);
        json.WriteBoolean("direct", claim.IsDirectQuotation);
        json.WritePropertyName("speaker");
        Speaker(claim.Speaker);
        json.WriteArray("through", claim.Through, Speaker);
        json.WriteText("level", claim.Level.ToTerm());
        json.WriteBoolean("relayed", claim.IsRelayed);
        json.WriteText("attribution", ClaimWording.Attribution(claim));
        json.WriteArray(
            "attributed",
            claim.Cues.SelectMany(c => c.Words, (cue, words) => (words, cue.Voice)).OrderBy(c => c.words.Start),
            c => Cue(c.words, c.Voice)
        );
        json.WriteText("act", claim.Act.ToTerm());
        Spans("hedges", claim.Hedges);
        json.WriteArray("conditions", claim.Conditions, c => Condition(claim, c));
        Spans("when", claim.TimeExpressions);
        json.WriteArray("topics", claim.Topics, json.WriteText);
        json.WriteArray("relations", index.FindRelations(claim), r => Relation(claim, r));
        json.WriteText("sentence", index.GetSentence(claim));
        json.WriteText("place", claim.Citation);
        json.WriteText("by", claim.Author);
        Review(index.GetReview(claim));
        json.WriteArray("allow", claim.Suppressions, Allowance);
        json.WriteText("note", claim.Note);
        Location(claim.Locations.Get("id"));
        json.WriteEndObject();
    }

    public void Spans(string name, ImmutableArray<Span> spans) => json.WriteArray(name, spans, Span);

    public void Speaker(Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteText("id", speaker.Id);
        json.WriteText("name", speaker.Name);
        json.WriteText("kind", speaker.Kind.ToTerm());
        json.WriteText("side", speaker.Side);
        json.WriteEndObject();
    }

    private void Cue(Span words, Speaker? voice)
    {
        json.WriteStartObject();
        Place(words);
        json.WriteText("voice", voice?.Id);
        json.WriteEndObject();
    }

    private void Span(Span span)
    {
        json.WriteStartObject();
        Place(span);
        json.WriteEndObject();
    }

    private void Place(Span span)
    {
        json.WriteText("text", span.Text);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
    }

    private void Condition(Claim claim, Condition condition)
    {
        json.WriteStartObject();
        json.WriteText("kind", condition.Kind.ToTerm());
        Spans("quote", condition.Quote);
        Spans("gates", condition.Governs);
        json.WriteBoolean("limit", condition.IsLimit);
        json.WritePropertyName("by");
        Speaker(condition.GetSetter(claim));
        json.WriteEndObject();
    }

    private void Relation(Claim claim, Relation relation)
    {
        json.WriteStartObject();
        json.WriteText("type", relation.Type.ToTerm());
        json.WriteText("with", relation.OtherEnd(claim.Id));
        json.WriteText(
            "direction",
            !relation.Type.IsDirected() ? null
                : relation.From == claim.Id ? "from"
                : "to"
        );
        json.WriteText("note", relation.Note);
        json.WriteEndObject();
    }

    private void Review(ReviewStatus review)
    {
        json.WriteStartObject("review");
        json.WriteText("state", review.State.ToTerm());
        json.WriteArray("verdicts", review.Verdicts, Verdict);
        json.WriteArray("changed", review.Changed, json.WriteText);
        json.WriteEndObject();
    }

    private void Verdict(EvaluatedEntry verdict)
    {
        json.WriteStartObject();
        json.WriteText("reader", verdict.Entry.Reviewer);
        json.WriteText("kind", verdict.Reader?.Kind.ToTerm());
        json.WriteText("date", verdict.Entry.Date);
        json.WriteText("verdict", verdict.Entry.Verdict.ToTerm());
        json.WriteBoolean("current", verdict.IsCurrent);
        json.WriteText("note", verdict.Entry.Note);
        json.WriteEndObject();
    }

    private void Allowance(Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteText("code", suppression.Code);
        json.WriteText("reason", suppression.Reason);
        json.WriteEndObject();
    }

    private void Location(Location location)
    {
        json.WriteStartObject("location");
        json.WriteText("path", location.Path);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteEndObject();
    }
}
