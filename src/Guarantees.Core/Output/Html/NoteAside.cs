using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A note in the margin: numbers, voice, level, conditions, limits and hedges.</summary>
internal static class NoteAside
{
    public static Markup Render(MarginNote note, DocumentModel model)
    {
        var claim = note.First;
        return $"""
            <aside class="note {MarkStyle.GetFamily(claim.Level)}" aria-label="Note {model.ListNumbers(
                note.Claims,
                ", "
            )}" data-claims="{model.ListNumbers(note.Claims)}">
            <p>{Markup.Join(" ", note.Claims.Select(c => ClaimLink.Render(c, model)))} {DocumentWording.Capitalize(
                DocumentWording.NameVoices(claim)
            )}{RenderLevel(claim)}</p>
            {QualifierMarkup.RenderLines(claim)}</aside>

            """;
    }

    // The report's own statement is labeled only once.
    private static Markup RenderLevel(Claim claim) =>
        DocumentWording.NameVoices(claim) == DocumentWording.NameLevel(claim)
            ? Markup.Empty
            : $" <small>{DocumentWording.NameLevel(claim)}</small>";
}
