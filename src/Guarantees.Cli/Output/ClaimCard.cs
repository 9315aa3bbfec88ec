using Guarantees.Cli.Terminal;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Output;

/// <summary>A claim as a short card: never the statement without its who and its if.</summary>
internal sealed class ClaimCard(KnowledgeBaseIndex index, AnsiStyle style, int? width, int margin = 0)
{
    private readonly CardLayout _rows = new(style, width, margin);

    /// <summary>The card's lines, the last one ended.</summary>
    public string Render(Claim claim) => string.Concat(GetLines(claim).Select(line => $"{line}\n"));

    private IEnumerable<string> GetLines(Claim claim) =>
        [
            _rows.FormatHeader(claim.Id, ClaimText.FormatMarks(claim)),
            _rows.FormatParagraph(claim.Statement),
            .. ClaimText.GetRows(claim, index).Select(row => _rows.FormatRow(row.Label, row.Text)),
        ];
}
