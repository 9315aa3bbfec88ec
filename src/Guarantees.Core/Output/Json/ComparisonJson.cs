using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>
/// A comparison as JSON: each pair once, in the order of the kinds of relation, and each claim without counterpart once.
/// UTF-8, ends in a line end.
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

    /// <summary>Writes the comparison.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison) =>
        JsonFormat.WriteDocument(output, json => new ComparisonJson(json, index).Write(comparison));

    private void Write(ReportComparison comparison)
    {
        _json.WriteStartObject();
        _json.WriteArray("sources", comparison.Sources.Select(s => s.Id), _json.WriteText);
        _json.WriteArray("pairs", ComparisonWording.GroupByKind(comparison).SelectMany(g => g.Pairs), Pair);
        _json.WriteArray("withoutCounterpart", comparison.Unmatched, a => _claims.Write(a.Claim));
        _json.WriteEndObject();
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
}
