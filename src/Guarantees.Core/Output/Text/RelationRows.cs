using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>The relations of a claim as text, by type: the other claim's id and the note.</summary>
internal sealed class RelationRows(KnowledgeBaseIndex index, TextStyle style)
{
    private const int Indent = 2;
    private const int IdIndent = 4;
    private const int LeastNote = 32;

    // Claims it could be mistaken for come before claims that add to it.
    private static readonly ImmutableArray<RelationType> Order =
    [
        RelationType.Conflicts,
        RelationType.Agrees,
        RelationType.Repeats,
        RelationType.Distinct,
        RelationType.Qualifies,
        RelationType.Specifies,
        RelationType.Elaborates,
    ];

    private readonly TextRows _rows = new(style);

    /// <summary>Renders the relations, ending with a line break; empty if there are none.</summary>
    public string Render(Claim claim)
    {
        var relations = index.FindRelations(claim).ToArray();
        if (relations.Length == 0)
            return "";
        var idWidth = relations.Max(r => r.OtherEnd(claim.Id).Length) + 2;
        var groups = relations.OrderBy(r => Order.IndexOf(r.Type)).GroupBy(r => ClaimWording.RelationLabel(claim, r));
        return string.Concat(
            groups.Select(g =>
                _rows.FormatParagraph(Capitalize(g.Key), Indent)
                + string.Concat(g.Select(r => RenderRelation(r.OtherEnd(claim.Id), r.Note, idWidth)))
            )
        );
    }

    private string RenderRelation(string id, string note, int idWidth) =>
        style.Width is { } width && width - IdIndent - idWidth < LeastNote
            ? _rows.FormatParagraph(id, IdIndent, style.Faint) + _rows.FormatParagraph(note, IdIndent + 2)
            : _rows.FormatRow(id, note, IdIndent, idWidth);

    private static string Capitalize(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
