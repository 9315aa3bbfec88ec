using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>Conditions as text: the printed words, what they govern, and who says so.</summary>
public sealed class ConditionList(TextStyle style)
{
    private const int Indent = 2;
    private const int LabelWidth = 6;

    private readonly TextRows _rows = new(style);

    /// <summary>Renders the conditions, separated by an empty line, ending with a line break.</summary>
    public string Render(IEnumerable<ConditionRow> rows) => string.Join('\n', rows.Select(Render));

    private string Render(ConditionRow row)
    {
        var claim = row.Claim;
        var kind = Vocabularies.ConditionKinds[row.Condition.Kind].DisplayName;
        return _rows.FormatTitle(
                ClaimWording.QuoteFragments(row.Condition.Quote),
                kind,
                row.Condition.IsLimit ? style.Faint : style.Bold
            )
            + RenderRow("on", ClaimWording.DescribeGovernedText(row))
            + RenderRow("says", ClaimWording.Voices(claim), text => style.ByLevel(claim.Level, text))
            + RenderRow("", string.Join(" · ", GetPlace(claim)), style.Faint);
    }

    private static IEnumerable<string> GetPlace(Claim claim)
    {
        if (ClaimWording.Cue(claim) is { Length: > 0 } cue)
            yield return cue;
        if (ClaimWording.Level(claim) is var level && level != ClaimWording.Voices(claim))
            yield return level;
        yield return ClaimWording.Place(claim);
        yield return claim.Id;
    }

    private string RenderRow(string label, string text, Func<string, string>? color = null) =>
        _rows.FormatRow(label, text, Indent, LabelWidth, color);
}
