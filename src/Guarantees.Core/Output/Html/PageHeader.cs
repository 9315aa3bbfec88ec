using Guarantees.Core.Output.Documents;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Html;

/// <summary>The title, the introduction and the summary.</summary>
internal static class PageHeader
{
    private const int MaxSpeakers = 3;

    public static Markup Render(DocumentModel model) =>
        $"""
            <header>
            <h1>{DocumentWording.GetTitle(model.KnowledgeBase)}</h1>
            <p class="intro">{string.Join(' ', Introduction.GetSentences(model))}</p>
            <section class="short" aria-labelledby="short">
            <h2 id="short">In short</h2>
            <div class="columns">
            {RenderConditions(model)}
            <div>
            {RenderConflicts(model)}
            {RenderSpeakers(model)}
            </div>
            </div>
            </section>
            </header>
            """;

    private static Markup RenderConditions(DocumentModel model)
    {
        var conditions = model.Conditions.ToArray();
        Markup list = $"<ul class=\"conditions\">\n{conditions.Select(c => RenderCondition(c, model))}</ul>";
        var limits = model.Limits.Count();
        Markup more = $"<p><a href=\"#limits\">{ClaimWording.Count(limits, "limit")} on individual claims</a></p>";
        return $"""
            <div>
            <h3>Conditions</h3>
            {(conditions.Length == 0 ? (Markup)$"<p>None recorded.</p>" : list)}
            {(limits == 0 ? Markup.Empty : more)}
            </div>
            """;
    }

    private static Markup RenderCondition(ConditionRow row, DocumentModel model)
    {
        var isNamed = row.Condition.Kind != Model.ConditionKind.Unspecified;
        return $"<li><b>{ClaimWording.QuoteFragments(row.Condition.Quote)}</b>{(isNamed ? "" : " (the report does not say which)")} <small>{DocumentWording.Capitalize(DocumentWording.NameSpeakers(row.Claim))}</small> {ClaimLink.Render(row.Claim, model)}</li>\n";
    }

    private static Markup RenderConflicts(DocumentModel model) =>
        model.Comparison.Sources.Length < 2
            ? Markup.Empty
            : $"""
                <h3>Do the reports conflict?</h3>
                <p><b>{ComparisonAnswer.DescribeConflicts(model)}</b> {ComparisonAnswer.DescribeOthers(
                    model
                )} <a href="#compare">Compare</a></p>
                """;

    private static Markup RenderSpeakers(DocumentModel model)
    {
        var shares = SpeakerShare.Count(model.Claims).ToArray();
        var first = shares.Take(MaxSpeakers).Select(s => (Markup)$"{NameSpeaker(s.Speaker)} {s.Describe()}");
        var others = shares.Length > MaxSpeakers ? $"; {ClaimWording.Count(shares.Length - MaxSpeakers, "other")}" : "";
        return $"""
            <h3>Who speaks</h3>
            <p>{Markup.Join("; ", first)}{others}. <a href="#who">All speakers</a></p>
            """;
    }

    private static string NameSpeaker(Model.Speaker speaker) =>
        speaker.Kind == Model.SpeakerKind.Report ? "the reports themselves" : DocumentWording.NameSpeaker(speaker);
}
