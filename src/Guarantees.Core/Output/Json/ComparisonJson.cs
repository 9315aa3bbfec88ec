using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>
/// A comparison as JSON. Each pair and each claim without counterpart stands whole once, under its home topic; the other
/// topics that it touches name it in <c>elsewhere</c>. UTF-8, ends in a line end.
/// </summary>
public sealed class ComparisonJson
{
    private readonly Utf8JsonWriter _json;
    private readonly ClaimJson _claims;

    private ComparisonJson(Utf8JsonWriter json, KnowledgeBaseIndex index)
    {
        _json = json;
        _claims = new ClaimJson(json, index);
    }

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison) =>
        JsonFormat.Document(output, json => new ComparisonJson(json, index).Write(comparison));

    private void Write(ReportComparison comparison)
    {
        _json.WriteStartObject();
        _json.Array("sources", comparison.Sources.Select(s => s.Id), _json.Text);
        _json.Array("topics", comparison.Topics, Topic);
        _json.WriteEndObject();
    }

    private void Topic(TopicComparison topic)
    {
        _json.WriteStartObject();
        _json.Text("id", topic.Topic.Id);
        _json.Text("name", topic.Topic.Name);
        _json.Array("pairs", topic.Pairs, Pair);
        _json.Array("withoutCounterpart", topic.Alone, a => _claims.Write(a.Claim));
        _json.WriteStartObject("elsewhere");
        _json.Array("pairs", topic.PairsElsewhere, PairElsewhere);
        _json.Array("withoutCounterpart", topic.AloneElsewhere, AloneElsewhere);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Pair(RelatedPair pair)
    {
        _json.WriteStartObject();
        _json.Text("type", pair.Relation.Type.Word());
        _json.WriteBoolean("directed", pair.Relation.Type.IsDirected());
        _json.Text("agreement", pair.Agreement?.Word());
        _json.Text("note", pair.Relation.Note);
        _json.WritePropertyName("from");
        _claims.Write(pair.From);
        _json.WritePropertyName("to");
        _claims.Write(pair.To);
        _json.WriteEndObject();
    }

    private void PairElsewhere(RelatedPair pair)
    {
        _json.WriteStartObject();
        _json.Text("type", pair.Relation.Type.Word());
        _json.Text("from", pair.From.Id);
        _json.Text("to", pair.To.Id);
        _json.Text("topic", pair.Home.Id);
        _json.WriteEndObject();
    }

    private void AloneElsewhere(UnmatchedClaim alone)
    {
        _json.WriteStartObject();
        _json.Text("claim", alone.Claim.Id);
        _json.Text("topic", alone.Home.Id);
        _json.WriteEndObject();
    }
}
