using Guarantees.Core.Model;
using Guarantees.Core.Querying;
using Guarantees.Core.Rendering;

namespace Guarantees.Cli.Output;

/// <summary>A claim as a short card: never the statement without its who and its if.</summary>
internal sealed class ClaimCard(KnowledgeBaseIndex index, Paint paint, int? width)
{
    private const int HeaderWidth = 80;
    private const int Indent = 2;
    private const int LabelWidth = 9;

    /// <summary>The card's lines, the last one ended.</summary>
    public string Of(Claim claim) => string.Concat(Lines(claim).Select(line => $"{line}\n"));

    /// <summary>One labelled row, wrapped.</summary>
    public string Row(string label, string text)
    {
        var shown = Visible.Text(label).PadRight(Math.Max(LabelWidth - Indent, label.Length) + 1);
        var indent = Indent + shown.Length;
        return $"  {paint.Faint(shown)}{Wrapping.Wrap(Visible.Text(text), width, indent, indent)}";
    }

    private IEnumerable<string> Lines(Claim claim)
    {
        yield return Header(claim);
        yield return "  " + Wrapping.Wrap(Visible.Text(claim.Statement), width, Indent, Indent);
        yield return Row("who", Phrases.Attribution(claim));
        yield return Row("by", claim.Attributed.IsEmpty ? "the report's own voice" : Phrases.Quoted(claim.Attributed));
        foreach (var condition in claim.Conditions)
            yield return Row(condition.Kind.Word(), Phrases.Condition(condition));
        if (!claim.Hedges.IsEmpty)
            yield return Row("hedged", Phrases.Quoted(claim.Hedges));
        if (!claim.When.IsEmpty)
            yield return Row("when", Phrases.Quoted(claim.When));
        yield return Row("where", $"{claim.Place}   topics {string.Join(", ", claim.Topics)}   {index.ReviewOf(claim).State.Word()}");
    }

    private string Header(Claim claim)
    {
        var id = Visible.Text(claim.Id);
        var marks = string.Join(" · ", Marks(claim));
        var gap = Math.Max(2, Math.Min(width ?? HeaderWidth, HeaderWidth) - id.Length - marks.Length);
        return id.Length + gap + marks.Length > width
            ? $"{paint.Bold(id)}\n  {paint.Cyan(marks)}"
            : $"{paint.Bold(id)}{new string(' ', gap)}{paint.Cyan(marks)}";
    }

    private static IEnumerable<string> Marks(Claim claim)
    {
        yield return claim.Level.Word();
        if (claim.Relayed)
            yield return "relayed";
        if (claim.Direct)
            yield return "direct";
        yield return claim.Act.Word();
    }
}
