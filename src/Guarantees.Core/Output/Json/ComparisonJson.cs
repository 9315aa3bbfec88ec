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
        JsonFormat.WriteDocument(output, json => new ComparisonJson(json, index).Write(comparison));

    private void Write(ReportComparison comparison)
    {
        _json.WriteStartObject();
        _json.WriteArray("sources", comparison.Sources.Select(s => s.Id), _json.WriteText);
        _json.WriteArray("topics", comparison.Topics, Topic);
        _json.WriteEndObject();
    }

    private void Topic(TopicComparison topic)
    {
        _json.WriteStartObject();
        _json.WriteText("id", topic.Topic.Id);
        _json.WriteText("name", topic.Topic.Name);
        _json.WriteArray("pairs", topic.Pairs, Pair);
        _json.WriteArray("withoutCounterpart", topic.Unmatched, a => _claims.Write(a.Claim));
        _json.WriteStartObject("elsewhere");
        _json.WriteArray("pairs", topic.PairsElsewhere, PairElsewhere);
        _json.WriteArray("withoutCounterpart", topic.UnmatchedElsewhere, AloneElsewhere);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Pair(RelatedPair pair)
    {
        _json.WriteStartObject();
        _json.WriteText("type", pair.Relation.Type.ToTerm());
        _json.WriteBoolean("directed", pair.Relation.Type.IsDirected());
        _json.WriteText("agreement", pair.Agreement?.ToTerm());
        _json.WriteText("note", pair.Relation.Note);
        _json.WritePropertyName("from");
        _claims.Write(pair.From);
        _json.WritePropertyName("to");
        _claims.Write(pair.To);
        _json.WriteEndObject();
    }

    private void PairElsewhere(RelatedPair pair)
    {
        _json.WriteStartObject();
        _json.WriteText("type", pair.Relation.Type.ToTerm());
        _json.WriteText("from", pair.From.Id);
        _json.WriteText("to", pair.To.Id);
        _json.WriteText("topic", pair.PrimaryTopic.Id);
        _json.WriteEndObject();
    }

    private void AloneElsewhere(UnmatchedClaim alone)
    {
        _json.WriteStartObject();
        _json.WriteText("claim", alone.Claim.Id);
        _json.WriteText("topic", alone.PrimaryTopic.Id);
        _json.WriteEndObject();
    }
}
