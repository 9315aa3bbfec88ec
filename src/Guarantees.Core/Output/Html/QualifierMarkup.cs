using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim's conditions, limits and hedges.</summary>
internal static class QualifierMarkup
{
    /// <summary>Renders one line for each.</summary>
    public static IEnumerable<Markup> RenderLines(Claim claim) =>
        Qualifier.FromClaim(claim).Select(q => (Markup)$"<p><b>{q.Name}</b> {q.Words}</p>\n");

    /// <summary>Renders all in one line.</summary>
    public static Markup RenderInline(Claim claim) =>
        Markup.Join("; ", Qualifier.FromClaim(claim).Select(q => (Markup)$"<b>{q.Name}</b> {q.Words}"));

    /// <summary>Renders them as rows of a list of facts.</summary>
    public static IEnumerable<Markup> RenderFacts(Claim claim) =>
        Qualifier.FromClaim(claim).Select(q => Fact.Render(DocumentWording.Capitalize(q.Name), $"{q.Words}"));
}
