using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>A claim's number as a link to its note; empty if the claim is not part of the page.</summary>
internal static class ClaimLink
{
    public static Markup Render(Claim claim, DocumentModel model) =>
        model.Find(claim) is { } number ? $"<a href=\"{PageAnchors.ToClaim(claim.Id)}\">{number}</a>" : Markup.Empty;
}
