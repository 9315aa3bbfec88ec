using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>A comparison as Markdown: the answer first, then a table for each kind of relation.</summary>
public sealed class ComparisonMarkdown
{
    private readonly ReportComparison _comparison;
    private readonly StringBuilder _text = new();
    private readonly int _level;
    private readonly Func<Claim, string> _link;

    private ComparisonMarkdown(ReportComparison comparison, int level, Func<Claim, string> link) =>
        (_comparison, _level, _link) = (comparison, level, link);

    /// <summary>Renders a separate document, ending with a line break.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="hasUnmatched">Whether to list the claims without a counterpart.</param>
    public static string RenderDocument(ReportComparison comparison, bool hasUnmatched) =>
        Render(comparison, level: 1, claim => MarkdownFormat.EscapeText(claim.Id), hasUnmatched);

    /// <summary>Renders a section, ending with a line break.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The depth of its heading.</param>
    /// <param name="name">Formats the id of a claim, as a link or as text.</param>
    internal static string RenderSection(ReportComparison comparison, int level, Func<string, string> name) =>
        Render(comparison, level, claim => name(claim.Id), hasUnmatched: true);

    private static string Render(ReportComparison comparison, int level, Func<Claim, string> link, bool hasUnmatched)
    {
        var section = new ComparisonMarkdown(comparison, level, link);
        section.Write(hasUnmatched);
        return section._text.ToString();
    }

    private void Write(bool hasUnmatched)
    {
        _text.Append($"{new string('#', _level)} The reports compared\n\n");
        foreach (var line in ComparisonWording.Answer(_comparison))
            _text.Append($"- {MarkdownFormat.EscapeText(line)}\n");
        foreach (var (type, pairs) in ComparisonWording.GroupByKind(_comparison).Where(g => g.Pairs.Length > 0))
            WriteKind(type, pairs);
        if (hasUnmatched && !_comparison.Unmatched.IsEmpty)
            WriteUnmatched();
    }

    private void WriteKind(RelationType type, RelatedPair[] pairs)
    {
        WriteHeading(ComparisonWording.Heading(type, pairs.Length));
        var names =
            _comparison.Sources.Length == 2 ? _comparison.Sources.Select(ClaimWording.SourceName) : ["One report", "The other"];
        _text.Append(MarkdownFormat.FormatHead([.. names.Select(MarkdownFormat.EscapeText), ComparisonWording.Reason(type)]));
        foreach (var pair in pairs)
            _text.Append(
                MarkdownFormat.FormatRow([
                    .. ComparisonWording.OrderSides(pair, _comparison).Select(FormatClaim),
                    MarkdownFormat.EscapeText(pair.Relation.Note + ComparisonWording.DescribeAgreement(pair)),
                ])
            );
    }

    private void WriteUnmatched()
    {
        WriteHeading($"{ComparisonWording.UnmatchedHeading} ({_comparison.Unmatched.Length})");
        foreach (var claim in _comparison.Unmatched)
            _text.Append($"- {FormatClaim(claim)}\n");
    }

    private void WriteHeading(string text) =>
        _text.Append($"\n{new string('#', _level + 1)} {MarkdownFormat.EscapeText(text)}\n\n");

    private string FormatClaim(Claim claim) =>
        $"{MarkdownFormat.EscapeText(ClaimWording.StatementWithFacts(claim))} {_link(claim)}";
}
