using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Core.Reviews;

namespace Guarantees.Core.Output.Json;

/// <summary>A claim as JSON: the same object in every verb, every key always there.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, KnowledgeBaseIndex index)
{
    public void Write(Claim claim)
    {
        json.WriteStartObject();
        json.Text("id", claim.Id);
        json.Text("source", claim.Source.Id);
        json.Text("statement", claim.Statement);
        Spans("quote", claim.Quote);
        json.WriteBoolean("direct", claim.Direct);
        json.WritePropertyName("speaker");
        Speaker(claim.Speaker);
        json.Array("through", claim.Through, Speaker);
        json.Text("level", claim.Level.Word());
        json.WriteBoolean("relayed", claim.Relayed);
        json.Text("attribution", ClaimWording.Attribution(claim));
        json.Array("attributed", claim.Cues.SelectMany(c => c.Words, (cue, words) => (words, cue.Voice)).OrderBy(c => c.words.Start), c => Cue(c.words, c.Voice));
        json.Text("act", claim.Act.Word());
        Spans("hedges", claim.Hedges);
        json.Array("conditions", claim.Conditions, Condition);
        Spans("when", claim.When);
        json.Array("topics", claim.Topics, json.Text);
        json.Array("relations", index.RelationsOf(claim), r => Relation(claim, r));
        json.Text("sentence", ClaimWording.Sentence(claim));
        json.Text("place", claim.Place);
        json.Text("by", claim.By);
        Review(index.ReviewOf(claim));
        json.Array("allow", claim.Allow, Allowance);
        json.Text("note", claim.Note);
        Location(claim.Places.Of("id"));
        json.WriteEndObject();
    }

    public void Spans(string name, ImmutableArray<Span> spans) => json.Array(name, spans, Span);

    public void Speaker(Speaker speaker)
    {
        json.WriteStartObject();
        json.Text("id", speaker.Id);
        json.Text("name", speaker.Name);
        json.Text("kind", speaker.Kind.Word());
        json.Text("side", speaker.Side);
        json.WriteEndObject();
    }

    private void Cue(Span words, Speaker? voice)
    {
        json.WriteStartObject();
        Place(words);
        json.Text("voice", voice?.Id);
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
        json.Text("text", span.Text);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
    }

    private void Condition(Condition condition)
    {
        json.WriteStartObject();
        json.Text("kind", condition.Kind.Word());
        Spans("quote", condition.Quote);
        Spans("gates", condition.Gates);
        json.WriteEndObject();
    }

    private void Relation(Claim claim, Relation relation)
    {
        json.WriteStartObject();
        json.Text("type", relation.Type.Word());
        json.Text("with", relation.Other(claim.Id));
        json.Text("direction", !relation.Type.IsDirected() ? null : relation.From == claim.Id ? "from" : "to");
        json.Text("note", relation.Note);
        json.WriteEndObject();
    }

    private void Review(ReviewStatus review)
    {
        json.WriteStartObject("review");
        json.Text("state", review.State.Word());
        json.Array("verdicts", review.Verdicts, Verdict);
        json.Array("changed", review.Changed, json.Text);
        json.WriteEndObject();
    }

    private void Verdict(EvaluatedEntry verdict)
    {
        json.WriteStartObject();
        json.Text("reader", verdict.Entry.Reviewer);
        json.Text("kind", verdict.Reader?.Kind.Word());
        json.Text("date", verdict.Entry.Date);
        json.Text("verdict", verdict.Entry.Verdict.Word());
        json.WriteBoolean("current", verdict.Current);
        json.Text("note", verdict.Entry.Note);
        json.WriteEndObject();
    }

    private void Allowance(Suppression allowance)
    {
        json.WriteStartObject();
        json.Text("code", allowance.Code);
        json.Text("reason", allowance.Reason);
        json.WriteEndObject();
    }

    private void Location(Location location)
    {
        json.WriteStartObject("location");
        json.Text("path", location.Path);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteEndObject();
    }
}
