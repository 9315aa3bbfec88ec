using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Hypothesis;

/// <summary>
/// Claims as the file that the import of Hypothesis reads (github.com/hypothesis/client, src/sidebar: helpers/import.ts and
/// services/import-annotations.ts). UTF-8, ends in a line end.
/// </summary>
public static class HypothesisJson
{
    /// <summary>Writes one annotation per claim, with the claim in Markdown as its text; every report needs a web address.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims, SourceAddresses addresses) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteArray(
                    "annotations",
                    claims,
                    claim => Write(json, claim, ClaimMarkdown.Render(claim, index), addresses.GetIri(claim.Source))
                );
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, Claim claim, string card, string address)
    {
        json.WriteStartObject();
        json.WriteStartObject("document");
        json.WriteText("title", claim.Source.Title ?? claim.Source.Credit ?? claim.Source.Id);
        json.WriteEndObject();
        json.WriteArray("tags", claim.Topics.Append(claim.Level.ToTerm()), json.WriteText);
        json.WriteText("text", card);
        json.WriteStartArray("target");
        WriteTarget(json, claim, address);
        json.WriteEndArray();
        json.WriteText("uri", address);
        WriteUser(json, $"acct:{claim.Author}@claims.invalid");
        json.WriteEndObject();
    }

    // In Hypothesis an annotation has one target, which is one run of text. No position: it would refer to another text.
    private static void WriteTarget(Utf8JsonWriter json, Claim claim, string address)
    {
        var whole = GetRun(claim);
        var (prefix, suffix) = QuoteContext.Read(claim.Source.Text, whole);
        json.WriteStartObject();
        json.WriteText("source", address);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteText("type", "TextQuoteSelector");
        json.WriteText("exact", whole.Text);
        json.WriteText("prefix", prefix);
        json.WriteText("suffix", suffix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Span GetRun(Claim claim)
    {
        var text = claim.Source.Text;
        return text.CreateSpan(text.ToUtf16Index(claim.Quote[0].Start), text.ToUtf16Index(claim.Quote.Max(q => q.End)));
    }

    // The import lists annotations by user; those that only their user can read become private to whoever imports them.
    private static void WriteUser(Utf8JsonWriter json, string user)
    {
        json.WriteText("user", user);
        json.WriteStartObject("permissions");
        foreach (var permission in new[] { "read", "update", "delete" })
            json.WriteArray(permission, [user], json.WriteText);
        json.WriteEndObject();
    }
}
