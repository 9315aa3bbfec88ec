using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Claims as one JSON array, or as one JSON object per line (NDJSON). UTF-8, ends with a line break.</summary>
public static class ClaimsJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonFormat.WriteDocument(
            output,
            claims.Select(c => new ClaimJson(c, index)),
            OutputContext.Indented.IEnumerableClaimJson
        );

    /// <summary>Writes one object per line.</summary>
    public static void WriteLines(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims) =>
        JsonFormat.WriteLines(output, claims.Select(c => new ClaimJson(c, index)), OutputContext.Compact.ClaimJson);
}
