using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Claims as a table of Markdown, one row each.</summary>
internal static class ClaimsMarkdown
{
    /// <summary>The table, the last line ended.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="name">Writes the id of a claim, as a link or as text.</param>
    public static string RenderTable(IEnumerable<Claim> claims, Func<string, string> name)
    {
        var table = new StringBuilder(
            MarkdownFormat.FormatHead("Who", "Statement", "Level", "Attributed by", "Conditions", "Claim", "Place")
        );
        foreach (var claim in claims)
            table.Append(MarkdownFormat.FormatRow(GetCells(claim, name)));
        return table.ToString();
    }

    private static IEnumerable<string> GetCells(Claim claim, Func<string, string> name) =>
        [
            MarkdownFormat.EscapeText(ClaimWording.Lead(claim)),
            MarkdownFormat.EscapeText(claim.Statement),
            ClaimWording.Level(claim),
            MarkdownFormat.EscapeText(ClaimWording.AttributedBy(claim)),
            MarkdownFormat.EscapeText(ClaimWording.Conditions(claim)),
            name(claim.Id),
            MarkdownFormat.EscapeText(claim.Citation),
        ];
}
