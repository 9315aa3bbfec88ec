using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Quoting;

namespace Guarantees.Core.Rendering;

/// <summary>The answers of the excerpt check as one JSON object. UTF-8, ends in a line end.</summary>
/// <remarks>
/// <c>place</c> is where the excerpt's words, or else the nearest ones, stand; <c>nearest</c> is null and <c>differs</c> is empty
/// where the words stand as they are. An excerpt that is not found carries no claim; its <c>place</c> is that of the nearest claim.
/// </remarks>
public static class ExcerptsAsJson
{
    /// <summary>Writes each answer, and whether all are faithful; no answer at all is not faithful.</summary>
    public static void Write(Stream output, IReadOnlyCollection<ExcerptAnswer> answers) => JsonText.Document(output, json =>
    {
        json.WriteStartObject();
        json.Array("excerpts", answers, answer => Answer(json, answer));
        json.WriteBoolean("faithful", answers.Count > 0 && answers.All(a => a.IsFaithful));
        json.WriteEndObject();
    });

    private static void Answer(Utf8JsonWriter json, ExcerptAnswer answer)
    {
        json.WriteStartObject();
        json.Text("text", answer.Excerpt.Text);
        json.Text("verdict", answer.Verdict.Word());
        json.Text("place", answer.Passage?.Place ?? answer.NearestClaim?.Place);
        json.Array("claims", answer.Claims, c => Claim(json, c));
        json.Text("nearest", answer.Nearest);
        json.Array("differs", answer.Differs, json.Text);
        json.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter json, CarriedClaim carried)
    {
        json.WriteStartObject();
        json.Text("id", carried.Claim.Id);
        json.Text("attribution", Phrases.Attribution(carried.Claim));
        json.Text("level", carried.Claim.Level.Word());
        json.Array("leftOut", carried.LeftOut, left =>
        {
            json.WriteStartObject();
            json.Text("what", left.What.Word());
            json.Text("words", ExcerptPhrases.Words(left));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
