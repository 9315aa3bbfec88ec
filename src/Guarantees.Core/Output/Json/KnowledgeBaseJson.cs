using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>A complete knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class KnowledgeBaseJson
{
    /// <summary>Writes the knowledge base.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                var knowledgeBase = index.KnowledgeBase;
                var claims = new ClaimJson(json, index);
                json.WriteStartObject();
                json.WriteNumber("format", 1);
                json.WriteText("title", knowledgeBase.Title);
                json.WriteArray("sources", knowledgeBase.Sources, s => Source(json, s));
                json.WriteArray("speakers", knowledgeBase.Speakers, s => Speaker(json, s));
                json.WriteArray("topics", knowledgeBase.Topics, t => Topic(json, t));
                json.WriteArray("claims", knowledgeBase.Claims, claims.Write);
                json.WriteArray("relations", knowledgeBase.Relations, r => Relation(json, r));
                json.WriteArray("skipped", knowledgeBase.Skipped, s => Skipped(json, claims, s));
                json.WriteEndObject();
            }
        );

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteText("id", source.Id);
        json.WriteText("file", source.File);
        json.WriteText("sha256", source.Sha256);
        json.WriteText("about", source.Description);
        json.WriteText("reading", source.Reading.ToTerm());
        json.WriteText("title", source.Title);
        json.WriteText("label", source.Label);
        json.WriteArray("also", source.Also, json.WriteText);
        json.WriteText("publisher", source.Publisher);
        json.WriteText("published", source.Published);
        json.WriteText("url", source.Url);
        json.WriteArray("given", source.Given, json.WriteText);
        json.WriteEndObject();
    }

    private static void Speaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteText("id", speaker.Id);
        json.WriteText("name", speaker.Name);
        json.WriteText("kind", speaker.Kind.ToTerm());
        json.WriteText("side", speaker.Side);
        json.WriteText("role", speaker.Role);
        json.WriteArray("also", speaker.Also, json.WriteText);
        json.WritePropertyName("count");
        if (speaker.Count is { } count)
            json.WriteNumberValue(count);
        else
            json.WriteNullValue();
        json.WriteArray("members", speaker.Members, json.WriteText);
        json.WriteText("source", speaker.Source);
        json.WriteText("basis", speaker.Basis);
        json.WriteEndObject();
    }

    private static void Topic(Utf8JsonWriter json, Topic topic)
    {
        json.WriteStartObject();
        json.WriteText("id", topic.Id);
        json.WriteText("name", topic.Name);
        json.WriteText("about", topic.Description);
        json.WriteEndObject();
    }

    private static void Relation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteText("from", relation.From);
        json.WriteText("to", relation.To);
        json.WriteText("type", relation.Type.ToTerm());
        json.WriteText("note", relation.Note);
        json.WriteText("by", relation.Author);
        json.WriteEndObject();
    }

    private static void Skipped(Utf8JsonWriter json, ClaimJson claims, SkippedPassage skipped)
    {
        json.WriteStartObject();
        json.WriteText("source", skipped.Source.Id);
        claims.Spans("quote", skipped.Quote);
        json.WriteText("reason", skipped.Reason.ToTerm());
        json.WriteText("note", skipped.Note);
        json.WriteEndObject();
    }
}
