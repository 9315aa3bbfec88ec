using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>Claims as one JSON array, or as one JSON object a line (NDJSON). UTF-8, ends in a line end.</summary>
public static class ClaimsAsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonText.Document(output, json => json.Array(claims, new ClaimJson(json, index).Write));

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonText.Lines(output, claims, json => new ClaimJson(json, index).Write);
}
