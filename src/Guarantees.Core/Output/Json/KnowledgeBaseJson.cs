using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>A whole knowledge base as one JSON object. UTF-8, ends in a line end.</summary>
public static class KnowledgeBaseJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index) => JsonFormat.Document(output, json =>
    {
        var knowledgeBase = index.KnowledgeBase;
        var claims = new ClaimJson(json, index);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.Text("title", knowledgeBase.Title);
        json.Array("sources", knowledgeBase.Sources, s => Source(json, s));
        json.Array("speakers", knowledgeBase.Speakers, s => Speaker(json, s));
        json.Array("topics", knowledgeBase.Topics, t => Topic(json, t));
        json.Array("claims", knowledgeBase.Claims, claims.Write);
        json.Array("relations", knowledgeBase.Relations, r => Relation(json, r));
        json.Array("skipped", knowledgeBase.Skipped, s => Skipped(json, claims, s));
        json.WriteEndObject();
    });

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.Text("id", source.Id);
        json.Text("file", source.File);
        json.Text("sha256", source.Sha256);
        json.Text("about", source.About);
        json.Text("title", source.Title);
        json.Text("label", source.Label);
        json.Array("also", source.Also, json.Text);
        json.Text("publisher", source.Publisher);
        json.Text("published", source.Published);
        json.Text("url", source.Url);
        json.WriteEndObject();
    }

    private static void Speaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.Text("id", speaker.Id);
        json.Text("name", speaker.Name);
        json.Text("kind", speaker.Kind.Word());
        json.Text("side", speaker.Side);
        json.Text("role", speaker.Role);
        json.Array("also", speaker.Also, json.Text);
        json.WritePropertyName("count");
        if (speaker.Count is { } count)
            json.WriteNumberValue(count);
        else
            json.WriteNullValue();
        json.Array("members", speaker.Members, json.Text);
        json.Text("source", speaker.Source);
        json.Text("basis", speaker.Basis);
        json.WriteEndObject();
    }

    private static void Topic(Utf8JsonWriter json, Topic topic)
    {
        json.WriteStartObject();
        json.Text("id", topic.Id);
        json.Text("name", topic.Name);
        json.Text("about", topic.About);
        json.WriteEndObject();
    }

    private static void Relation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.Text("from", relation.From);
        json.Text("to", relation.To);
        json.Text("type", relation.Type.Word());
        json.Text("note", relation.Note);
        json.WriteEndObject();
    }

    private static void Skipped(Utf8JsonWriter json, ClaimJson claims, SkippedPassage skipped)
    {
        json.WriteStartObject();
        json.Text("source", skipped.Source.Id);
        claims.Spans("quote", skipped.Quote);
        json.Text("reason", skipped.Reason.Word());
        json.Text("note", skipped.Note);
        json.WriteEndObject();
    }
}
