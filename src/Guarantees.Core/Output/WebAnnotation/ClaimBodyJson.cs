using System.Collections.Immutable;
using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>A claim's fields as the body of an annotation: a <c>schema:Claim</c>, with our own terms for what schema.org lacks.</summary>
internal sealed class ClaimBodyJson(Utf8JsonWriter json, KnowledgeBaseIndex index, SourceAddresses addresses)
{
    public void Write(Claim claim)
    {
        json.WriteStartObject();
        json.WriteText("type", "schema:Claim");
        json.WriteText("purpose", "describing");
        json.WriteText("schema:identifier", claim.Id);
        json.WriteText("schema:text", claim.Statement);
        json.WriteText("schema:creditText", ClaimWording.Attribution(claim));
        json.WritePropertyName("schema:author");
        WriteVoice(claim.Speaker);
        json.WriteArray("claims:through", claim.Through, WriteVoice);
        json.WriteText("claims:level", claim.Level.ToTerm());
        json.WriteBoolean("claims:relayed", claim.IsRelayed);
        WriteWords("claims:attributed", claim.AttributionSpans);
        json.WriteText("claims:act", claim.Act.ToTerm());
        WriteWords("claims:hedges", claim.Hedges);
        json.WriteArray("claims:conditions", claim.Conditions, WriteCondition);
        WriteWords("claims:when", claim.TimeExpressions);
        json.WriteBoolean("claims:direct", claim.IsDirectQuotation);
        json.WriteArray("schema:keywords", claim.Topics, json.WriteText);
        json.WriteText("claims:review", index.GetReview(claim).State.ToTerm());
        WriteSource(claim.Source);
        json.WriteEndObject();
    }

    private void WriteVoice(Speaker voice)
    {
        json.WriteStartObject();
        if (GetType(voice) is { } type)
            json.WriteText("type", type);
        json.WriteText("schema:identifier", voice.Id);
        json.WriteText("schema:name", voice.Name);
        json.WriteText("schema:description", ClaimWording.DescribeIdentification(voice));
        json.WriteEndObject();
    }

    // schema.org has no class for people who are not an organization, and none for an unknown speaker.
    private static string? GetType(Speaker voice) =>
        voice.Kind switch
        {
            SpeakerKind.Person => "schema:Person",
            SpeakerKind.Unnamed when voice.Count is null or 1 => "schema:Person",
            SpeakerKind.Institution => "schema:Organization",
            SpeakerKind.Unnamed or SpeakerKind.Group => "foaf:Group",
            _ => null,
        };

    private void WriteCondition(Condition condition)
    {
        json.WriteStartObject();
        json.WriteText("claims:kind", condition.Kind.ToTerm());
        json.WriteBoolean("claims:limit", condition.IsLimit);
        WriteWords("claims:words", condition.Quote);
        WriteWords("claims:governs", condition.Governs);
        json.WriteEndObject();
    }

    private void WriteSource(Source source)
    {
        json.WriteStartObject("schema:appearance");
        json.WriteText("id", addresses.GetIri(source));
        json.WriteText("type", "schema:Article");
        json.WriteText("schema:identifier", source.Id);
        json.WriteText("schema:name", source.Title ?? source.Credit ?? source.Id);
        json.WriteEndObject();
    }

    private void WriteWords(string name, ImmutableArray<Span> words) => json.WriteArray(name, words, w => json.WriteText(w.Text));
}
