using System.Text.Json;
using Guarantees.Core.Agreement;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>The agreement of other readings with a knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class AgreementJson
{
    // Figures are rounded, so that they are the same on every machine.
    private const int Decimals = 6;

    /// <summary>Writes each reading under its name.</summary>
    public static void Write(Stream output, IEnumerable<(string Name, ReadingAgreement Agreement)> readings) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteArray("readings", readings, r => Reading(json, r.Name, r.Agreement));
                json.WriteEndObject();
            }
        );

    private static void Reading(Utf8JsonWriter json, string name, ReadingAgreement agreement)
    {
        var first = new ClaimJson(json, agreement.First);
        var second = new ClaimJson(json, agreement.Second);
        json.WriteStartObject();
        json.WriteText("file", name);
        Reader(json, "first", agreement.First);
        Reader(json, "second", agreement.Second);
        json.WriteNumber("pairs", agreement.Pairs.Length);
        Estimate(json, "foundByBoth", agreement.FoundByBoth);
        Estimate(json, "sameWords", agreement.SameWords);
        json.WriteArray("fields", agreement.Fields, f => Field(json, f));
        json.WriteArray(
            "differences",
            agreement.Differing,
            pair =>
            {
                json.WriteStartObject();
                json.WriteArray("fields", pair.Differences, d => json.WriteText(d.Field));
                Number(json, "overlap", pair.Pair.Overlap);
                json.WritePropertyName("first");
                first.Write(pair.Pair.First);
                json.WritePropertyName("second");
                second.Write(pair.Pair.Second);
                json.WriteEndObject();
            }
        );
        json.WriteArray("onlyFirst", agreement.OnlyFirst, first.Write);
        json.WriteArray("onlySecond", agreement.OnlySecond, second.Write);
        json.WriteEndObject();
    }

    private static void Reader(Utf8JsonWriter json, string name, KnowledgeBaseIndex reading)
    {
        json.WriteStartObject(name);
        json.WriteText("reader", reading.KnowledgeBase.Curator);
        json.WriteText("kind", AgreementWording.FindReader(reading.KnowledgeBase)?.Kind.ToTerm());
        json.WriteNumber("claims", reading.KnowledgeBase.Claims.Length);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, FieldAgreement field)
    {
        json.WriteStartObject();
        json.WriteText("field", field.Name);
        json.WriteNumber("equal", field.Equal);
        json.WriteNumber("count", field.Count);
        Estimate(json, "share", field.Share);
        Estimate(json, "alpha", field.Alpha);
        json.WriteEndObject();
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        Number(json, "value", estimate.Value);
        Number(json, "low", estimate.Low);
        Number(json, "high", estimate.High);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, Math.Round(value, Decimals));
        else
            json.WriteNull(name);
    }
}
