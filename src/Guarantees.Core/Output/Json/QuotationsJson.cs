using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Core.Output.Json;

/// <summary>The results of the quotation check as one JSON object. UTF-8, ends with a line break.</summary>
public static class QuotationsJson
{
    /// <summary>Writes the answers for each draft, their number, and whether all are faithful.</summary>
    public static void Write(Stream output, IReadOnlyCollection<DraftResult> drafts) =>
        JsonFormat.WriteDocument(
            output,
            json =>
            {
                var all = drafts.SelectMany(d => d.Quotations).ToArray();
                json.WriteStartObject();
                json.WriteArray("drafts", drafts, draft => Draft(json, draft));
                json.WriteNumber("quotations", all.Length);
                json.WriteNumber("fair", all.Count(q => q.Answer == QuotationAnswer.Fair));
                json.WriteBoolean("faithful", QuotationSummary.IsFaithful(drafts));
                json.WriteEndObject();
            }
        );

    private static void Draft(Utf8JsonWriter json, DraftResult draft)
    {
        json.WriteStartObject();
        json.WriteText("path", draft.Path);
        json.WriteArray("excerpts", draft.Quotations, q => Quotation(json, q));
        json.WriteArray(
            "unread",
            draft.Unread,
            unread =>
            {
                json.WriteStartObject();
                json.WriteNumber("line", unread.Line);
                json.WriteNumber("column", unread.Column);
                json.WriteText("message", unread.Problem);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Quotation(Utf8JsonWriter json, QuotationResult quotation)
    {
        json.WriteStartObject();
        json.WriteText("text", quotation.Text);
        json.WriteNumber("line", quotation.Line);
        json.WriteNumber("column", quotation.Column);
        json.WriteText("verdict", quotation.Verdict.ToTerm());
        json.WriteText("answer", QuotationSummary.ToTerm(quotation.Answer));
        json.WriteBoolean("faithful", quotation.Answer == QuotationAnswer.Fair);
        json.WriteText("place", quotation.Place);
        json.WritePropertyName("speaker");
        Speaker(json, quotation.Speaker);
        json.WriteArray(
            "claims",
            quotation.Claims,
            claim =>
            {
                json.WriteStartObject();
                json.WriteText("id", claim.Id);
                json.WriteText("attribution", ClaimWording.Attribution(claim));
                json.WriteText("level", claim.Level.ToTerm());
                json.WriteEndObject();
            }
        );
        json.WriteArray(
            "findings",
            quotation.Findings,
            finding =>
            {
                json.WriteStartObject();
                json.WriteText("code", finding.Rule.Code);
                json.WriteText("message", finding.Message);
                json.WriteText("words", finding.Words);
                json.WriteEndObject();
            }
        );
        json.WriteText("nearest", quotation.Nearest);
        json.WriteText("write", quotation.Replacement);
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
        json.WriteText("text", speaker.Text);
        json.WriteNumber("line", speaker.Line);
        json.WriteNumber("column", speaker.Column);
        json.WriteText("id", speaker.Id);
        json.WriteText("cue", speaker.Cue);
        json.WriteText("polarity", speaker.IsNegated ? "denied" : "said");
        json.WriteArray("through", speaker.Through, json.WriteText);
        json.WriteEndObject();
    }
}
