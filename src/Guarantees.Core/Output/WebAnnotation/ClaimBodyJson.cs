using System.Text.Json.Nodes;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>A claim's fields as the body of an annotation: a <c>schema:Claim</c>, with our own terms for what schema.org lacks.</summary>
internal sealed class ClaimBodyJson(KnowledgeBaseIndex index, SourceAddresses addresses)
{
    public JsonObject Create(Claim claim) =>
        new()
        {
            ["type"] = "schema:Claim",
            ["purpose"] = "describing",
            ["schema:identifier"] = claim.Id,
            ["schema:text"] = claim.Statement,
            ["schema:creditText"] = ClaimWording.Attribution(claim),
            ["schema:author"] = CreateVoice(claim.Speaker),
            ["claims:through"] = new JsonArray([.. claim.Through.Select(CreateVoice)]),
            ["claims:level"] = claim.Level.ToTerm(),
            ["claims:relayed"] = claim.IsRelayed,
            ["claims:attributed"] = CreateWords(claim.AttributionSpans),
            ["claims:act"] = claim.Act.ToTerm(),
            ["claims:hedges"] = CreateWords(claim.Hedges),
            ["claims:conditions"] = new JsonArray([.. claim.Conditions.Select(CreateCondition)]),
            ["claims:when"] = CreateWords(claim.TimeExpressions),
            ["claims:direct"] = claim.IsDirectQuotation,
            ["schema:keywords"] = new JsonArray([.. claim.Topics]),
            ["claims:review"] = index.GetReview(claim).State.ToTerm(),
            ["schema:appearance"] = CreateSource(claim.Source),
        };

    private static JsonObject CreateVoice(Speaker voice)
    {
        var result = new JsonObject();
        if (GetType(voice) is { } type)
            result["type"] = type;
        result["schema:identifier"] = voice.Id;
        result["schema:name"] = voice.Name;
        result["schema:description"] = ClaimWording.DescribeIdentification(voice);
        return result;
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

    private static JsonObject CreateCondition(Condition condition) =>
        new()
        {
            ["claims:kind"] = condition.Kind.ToTerm(),
            ["claims:limit"] = condition.IsLimit,
            ["claims:words"] = CreateWords(condition.Quote),
            ["claims:governs"] = CreateWords(condition.Governs),
        };

    private JsonObject CreateSource(Source source) =>
        new()
        {
            ["id"] = addresses.GetIri(source),
            ["type"] = "schema:Article",
            ["schema:identifier"] = source.Id,
            ["schema:name"] = source.Title ?? source.Credit ?? source.Id,
        };

    private static JsonArray CreateWords(IEnumerable<Span> words) => new([.. words.Select(w => w.Text)]);
}
