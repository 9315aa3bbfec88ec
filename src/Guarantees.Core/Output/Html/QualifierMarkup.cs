using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim's conditions, limits and hedges.</summary>
internal static class QualifierMarkup
{
    /// <summary>One line each.</summary>
    public static IEnumerable<Markup> RenderLines(Claim claim) =>
        Qualifier.FromClaim(claim).Select(q => (Markup)$"<p><b>{q.Name}</b> {q.Words}</p>\n");

    /// <summary>In one line.</summary>
    public static Markup RenderInline(Claim claim) =>
        Markup.Join("; ", Qualifier.FromClaim(claim).Select(q => (Markup)$"<b>{q.Name}</b> {q.Words}"));

    /// <summary>As rows of a list of facts.</summary>
    public static IEnumerable<Markup> RenderFacts(Claim claim) =>
        Qualifier.FromClaim(claim).Select(q => Fact.Render(DocumentWording.Capitalize(q.Name), $"{q.Words}"));
}
