using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The footnotes of the dossier: voice, level, cue, conditions, limits and hedges of each claim.</summary>
internal static class FootnotesMarkdown
{
    /// <summary>Renders one line for each claim.</summary>
    public static string Render(DocumentModel model) => string.Concat(model.Claims.Select(c => RenderNote(c, model)));

    private static string RenderNote(Claim claim, DocumentModel model)
    {
        var qualifiers = ClaimMarkup.RenderQualifiers(claim);
        return $"[^{model.GetNumber(claim)}]: {ClaimMarkup.RenderWho(claim)}{(qualifiers.Length == 0 ? "" : $"; {qualifiers}")}.\n";
    }
}
