using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Claims as one JSON array, or as one JSON object per line (NDJSON). UTF-8, ends with a line break.</summary>
public static class ClaimsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonFormat.WriteDocument(output, json => json.WriteArray(claims, new ClaimJson(json, index).Write));

    /// <summary>Writes one object per line.</summary>
    public static void WriteLines(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonFormat.WriteLines(output, claims, json => new ClaimJson(json, index).Write);
}
