using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rendering;

/// <summary>Claims as a table of Markdown, one row each.</summary>
internal static class MarkdownClaims
{
    /// <summary>The table, the last line ended.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="name">Writes the id of a claim, as a link or as text.</param>
    public static string Table(IEnumerable<Claim> claims, Func<string, string> name)
    {
        var table = new StringBuilder(Markdown.Head("Who", "Statement", "Level", "Attributed by", "Conditions", "Claim", "Place"));
        foreach (var claim in claims)
            table.Append(Markdown.Row(Cells(claim, name)));
        return table.ToString();
    }

    private static IEnumerable<string> Cells(Claim claim, Func<string, string> name) =>
    [
        Markdown.Text(Phrases.Lead(claim)),
        Markdown.Text(claim.Statement),
        Phrases.Level(claim),
        Markdown.Text(Phrases.AttributedBy(claim)),
        Markdown.Text(Phrases.Conditions(claim)),
        name(claim.Id),
        Markdown.Text(claim.Place),
    ];
}
