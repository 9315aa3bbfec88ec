using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Parts of a claim in the dossier.</summary>
internal static class ClaimMarkup
{
    /// <summary>Gets the mark of a claim's footnote; empty if the claim is not part of the dossier.</summary>
    public static string Refer(Claim claim, DocumentModel model) => model.Find(claim) is { } number ? $"[^{number}]" : "";

    /// <summary>Renders the attribution of a claim: voices, how the source is identified, and the cue.</summary>
    public static string RenderWho(Claim claim)
    {
        var (voices, level) = (DocumentWording.NameVoices(claim), DocumentWording.NameLevel(claim));
        string?[] parts =
        [
            MarkdownFormat.FormatParagraph(DocumentWording.Capitalize(voices)),
            voices == level ? null : level,
            ClaimWording.Cue(claim) is { Length: > 0 } cue ? MarkdownFormat.EscapeText(cue) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Renders a claim's conditions, limits and hedges; empty if it has none.</summary>
    public static string RenderQualifiers(Claim claim) => string.Join("; ", Qualifier.FromClaim(claim).Select(Render));

    /// <summary>Renders one condition, limit or hedge.</summary>
    public static string Render(Qualifier qualifier) => $"**{qualifier.Name}** {MarkdownFormat.EscapeText(qualifier.Words)}";
}
