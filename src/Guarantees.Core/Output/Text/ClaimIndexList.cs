using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>Claims in one line each: paragraph, who, conditions, id. It shows no statement.</summary>
public sealed class ClaimIndexList(TextStyle style)
{
    private const int PlaceWidth = 5;
    private const int LeastWho = 8;
    private const string Gap = "  ";

    /// <summary>The lines under the name of their report, the last one ended.</summary>
    public string Render(IEnumerable<Claim> claims) => string.Join('\n', claims.GroupBy(c => c.Source).Select(RenderReport));

    private string RenderReport(IGrouping<Source, Claim> report) =>
        $"{style.Bold(SafeText.Escape(ClaimWording.SourceName(report.Key).ToUpperInvariant()))}\n{string.Concat(report.Select(RenderLine))}";

    private string RenderLine(Claim claim)
    {
        var marks = string.Concat(GetMarks(claim).Select(m => $" · {m}"));
        var who = Fit(SafeText.Escape(FormatWho(claim)), PlaceWidth + marks.Length + Gap.Length + claim.Id.Length);
        return $"{$"¶{claim.Quote[0].Line}".PadRight(PlaceWidth)}{style.ByLevel(claim.Level, who)}{style.Bold(marks)}"
            + $"{Gap}{style.Faint(SafeText.Escape(claim.Id))}\n";
    }

    private static string FormatWho(Claim claim)
    {
        var level = Vocabularies.Levels[claim.Level].DisplayName;
        return claim.IsRelayed ? $"{ClaimWording.SpeakerName(claim.Speaker)} via {level}"
            : ClaimWording.Voices(claim) is var voice && voice == level ? level
            : $"{voice}, {level}";
    }

    private static IEnumerable<string> GetMarks(Claim claim) =>
        claim
            .Conditions.OrderBy(c => c.IsLimit)
            .Select(c => c.IsLimit ? "limit" : Vocabularies.ConditionKinds[c.Kind].DisplayName.ToUpperInvariant())
            .Concat(claim.Hedges.IsEmpty ? [] : ["hedged"])
            .Distinct();

    // One line stays one line: the name is cut, never the id.
    private string Fit(string who, int others)
    {
        var room = Math.Max(LeastWho, (style.Width ?? int.MaxValue) - others);
        return who.Length <= room ? who : $"{who[..(room - 1)]}…";
    }
}
