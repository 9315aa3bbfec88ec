using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Json;

/// <summary>The answers of the quotation check as one JSON object. UTF-8, ends in a line end.</summary>
public static class QuotationsJson
{
    /// <summary>Writes the answers for each draft, their number, and whether all are faithful.</summary>
    public static void Write(Stream output, IReadOnlyCollection<DraftResult> drafts) => JsonFormat.Document(output, json =>
    {
        var all = drafts.SelectMany(d => d.Quotations).ToArray();
        json.WriteStartObject();
        json.Array("drafts", drafts, draft => Draft(json, draft));
        json.WriteNumber("quotations", all.Length);
        json.WriteNumber("fair", all.Count(q => q.Answer == QuotationAnswer.Fair));
        json.WriteBoolean("faithful", QuotationSummary.IsFaithful(drafts));
        json.WriteEndObject();
    });

    private static void Draft(Utf8JsonWriter json, DraftResult draft)
    {
        json.WriteStartObject();
        json.Text("path", draft.Path);
        json.Array("excerpts", draft.Quotations, q => Quotation(json, q));
        json.Array("unread", draft.Unread, unread =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", unread.Line);
            json.WriteNumber("column", unread.Column);
            json.Text("message", unread.Problem);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Quotation(Utf8JsonWriter json, QuotationResult quotation)
    {
        json.WriteStartObject();
        json.Text("text", quotation.Text);
        json.WriteNumber("line", quotation.Line);
        json.WriteNumber("column", quotation.Column);
        json.Text("verdict", quotation.Verdict.Word());
        json.Text("answer", QuotationSummary.Word(quotation.Answer));
        json.WriteBoolean("faithful", quotation.Answer == QuotationAnswer.Fair);
        json.Text("place", quotation.Place);
        json.WritePropertyName("speaker");
        Speaker(json, quotation.Speaker);
        json.Array("claims", quotation.Claims, claim =>
        {
            json.WriteStartObject();
            json.Text("id", claim.Id);
            json.Text("attribution", ClaimWording.Attribution(claim));
            json.Text("level", claim.Level.Word());
            json.WriteEndObject();
        });
        json.Array("findings", quotation.Findings, finding =>
        {
            json.WriteStartObject();
            json.Text("code", finding.Rule.Code);
            json.Text("message", finding.Message);
            json.Text("words", finding.Words);
            json.WriteEndObject();
        });
        json.Text("nearest", quotation.Nearest);
        json.Text("write", quotation.Write);
        json.WriteEndObject();
    }

    private static void Speaker(Utf8JsonWriter json, QuotationSpeaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.Text("text", speaker.Text);
        json.WriteNumber("line", speaker.Line);
        json.WriteNumber("column", speaker.Column);
        json.Text("id", speaker.Id);
        json.Text("cue", speaker.Cue);
        json.Text("polarity", speaker.IsNegated ? "denied" : "said");
        json.Array("through", speaker.Through, json.Text);
        json.WriteEndObject();
    }
}
