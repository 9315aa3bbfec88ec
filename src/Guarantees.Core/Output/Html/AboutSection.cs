using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>How the reports were read and checked, by whom, and the glossary.</summary>
internal static class AboutSection
{
    // The terms that occur on the page.
    private static readonly Vocabulary[] Glossary =
    [
        Vocabularies.Levels,
        Vocabularies.ConditionKinds,
        Vocabularies.RelationTypes,
        Vocabularies.ReviewStates,
    ];

    public static Markup Render(DocumentModel model) =>
        $"""
            <section class="about" aria-labelledby="about">
            <h2 id="about" tabindex="-1">About</h2>
            {SafeMarkdown.Render(AboutText.Get(model))}
            <details class="table">
            <summary>Who read and checked</summary>
            <dl>
            {model.KnowledgeBase.Readers.Select(r =>
                Fact.Render(r.Id, $"{r.Description ?? Vocabularies.ReaderKinds[r.Kind].DisplayName}")
            )}</dl>
            </details>
            <details class="table">
            <summary id="glossary">Glossary</summary>
            {Glossary.Select(RenderVocabulary)}</details>
            </section>
            """;

    private static Markup RenderVocabulary(Vocabulary vocabulary) =>
        $"""
            <h3>{DocumentWording.Capitalize(vocabulary.Name)}</h3>
            <dl>
            {vocabulary.Terms.Select(t =>
                Fact.Render(DocumentWording.Curl(t.DisplayName), $"{DocumentWording.Curl(t.Definition)}")
            )}</dl>

            """;
}
