using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The skipped passages.</summary>
internal static class SkippedSection
{
    public static Markup Render(DocumentModel model) =>
        model.KnowledgeBase.Skipped.IsEmpty
            ? Markup.Empty
            : $"""
                <section aria-labelledby="left-out">
                <h2 id="left-out" tabindex="-1">Left out</h2>
                <details class="table">
                <summary>{ClaimWording.Count(model.KnowledgeBase.Skipped.Length, "passage")} without a claim</summary>
                <ul>
                {model.KnowledgeBase.Skipped.Select(RenderPassage)}</ul>
                </details>
                </section>
                """;

    private static Markup RenderPassage(SkippedPassage skipped) =>
        $"<li>{ClaimWording.QuoteFragments(skipped.Quote)} <small>{ClaimWording.SourceName(skipped.Source)} ¶{skipped.Quote[0].Line}: {Vocabularies.SkipReasons[skipped.Reason].DisplayName}. {skipped.Note}</small></li>\n";
}
