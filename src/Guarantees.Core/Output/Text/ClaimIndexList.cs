using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Text;

/// <summary>Claims as text, one per line: paragraph, who, conditions, id; without the statement.</summary>
public sealed class ClaimIndexList(TextStyle style)
{
    private const int PlaceWidth = 5;
    private const int LeastName = 6;
    private const string Gap = "  ";

    /// <summary>Renders the claims under the name of their report, ending with a line break.</summary>
    public string Render(IEnumerable<Claim> claims) => string.Join('\n', claims.GroupBy(c => c.Source).Select(RenderReport));

    private string RenderReport(IGrouping<Source, Claim> report) =>
        $"{style.Bold(SafeText.Escape(ClaimWording.SourceName(report.Key).ToUpperInvariant()))}\n{string.Concat(report.Select(RenderLine))}";

    private string RenderLine(Claim claim)
    {
        var (name, level) = FormatWho(claim);
        var marks = string.Concat(GetMarks(claim).Select(m => $" · {m}"));
        var id = SafeText.Escape(claim.Id);
        var room = (style.Width ?? int.MaxValue) - PlaceWidth - level.Length - marks.Length;
        // If the line is too long, the name is cut, not the level or the id; on a very narrow terminal the id gets its own line.
        var isOneLine = room - Gap.Length - id.Length >= Math.Min(LeastName, name.Length);
        var shown = Cut(name, isOneLine ? room - Gap.Length - id.Length : Math.Max(LeastName, room));
        return $"{$"¶{claim.Quote[0].Line}".PadRight(PlaceWidth)}{style.ByLevel(claim.Level, shown + level)}{style.Bold(marks)}"
            + $"{(isOneLine ? Gap : $"\n{new string(' ', PlaceWidth)}")}{style.Faint(id)}\n";
    }

    // "Donald Trump" and " via 1 unnamed"; "European officials" and ", a group".
    private static (string Name, string Level) FormatWho(Claim claim)
    {
        var level = claim.Level switch
        {
            Level.UnnamedOne => "1 unnamed",
            Level.UnnamedSeveral => "several unnamed",
            _ => Vocabularies.Levels[claim.Level].DisplayName,
        };
        var name = SafeText.Escape(ClaimWording.SpeakerName(claim.Speaker));
        return claim.IsRelayed ? (name, $" via {level}")
            : claim.Level is Level.Report or Level.Uncredited ? ("", level)
            : (name, $", {level}");
    }

    private static IEnumerable<string> GetMarks(Claim claim) =>
        claim
            .Conditions.OrderBy(c => c.IsLimit)
            .Select(c => c.IsLimit ? "limit" : NameKind(c.Kind))
            .Concat(claim.Hedges.IsEmpty ? [] : ["hedged"])
            .Distinct();

    private static string NameKind(ConditionKind kind) =>
        kind == ConditionKind.Unspecified ? "CONDITIONS" : Vocabularies.ConditionKinds[kind].DisplayName.ToUpperInvariant();

    private static string Cut(string name, int room) => name.Length <= room ? name : $"{name[..(room - 1)]}…";
}
