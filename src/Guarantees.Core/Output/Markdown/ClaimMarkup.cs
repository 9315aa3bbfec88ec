using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Pieces of a claim in the dossier.</summary>
internal static class ClaimMarkup
{
    /// <summary>The mark of a claim's footnote, or nothing where the claim is not part of the dossier.</summary>
    public static string Refer(Claim claim, DocumentModel model) => model.Find(claim) is { } number ? $"[^{number}]" : "";

    /// <summary>Who says a claim, how the source is identified, and in which words the report says so.</summary>
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

    /// <summary>A claim's conditions, limits and hedges; nothing where it has none.</summary>
    public static string RenderQualifiers(Claim claim) => string.Join("; ", Qualifier.FromClaim(claim).Select(Render));

    /// <summary>One condition, limit or hedge.</summary>
    public static string Render(Qualifier qualifier) => $"**{qualifier.Name}** {MarkdownFormat.EscapeText(qualifier.Words)}";
}
