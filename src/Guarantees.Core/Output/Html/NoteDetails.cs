using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The claims of a note in full, which the note opens below its paragraph.</summary>
internal static class NoteDetails
{
    public static Markup Render(MarginNote note, DocumentModel model) =>
        $"""
            <details class="full" data-claims="{model.ListNumbers(note.Claims)}">
            <summary>More on {model.ListNumbers(note.Claims, ", ")}</summary>
            {note.Claims.Select(c => ClaimArticle.Render(c, model))}</details>

            """;
}
