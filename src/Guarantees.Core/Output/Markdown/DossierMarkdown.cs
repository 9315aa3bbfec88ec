using System.Collections.Immutable;
using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The whole knowledge base as one Markdown document, to paste into a pull request or a wiki.</summary>
public sealed class DossierMarkdown
{
    private readonly KnowledgeBaseIndex _index;
    private readonly KnowledgeBase _knowledgeBase;
    private readonly TextWriter _output;

    private readonly ReportComparison _comparison;

    private DossierMarkdown(KnowledgeBaseIndex index, ReportComparison comparison, TextWriter output)
    {
        _comparison = comparison;
        _index = index;
        _knowledgeBase = index.KnowledgeBase;
        _output = output;
    }

    /// <summary>Writes it as UTF-8 without BOM, with <c>\n</c> line ends.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="index">What is shown.</param>
    /// <param name="comparison">Of the whole knowledge base, where only a part is shown: a counterpart outside still is one.</param>
    public static void Write(Stream output, KnowledgeBaseIndex index, ReportComparison comparison)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        new DossierMarkdown(index, comparison, writer).Write();
    }

    private void Write()
    {
        Beginning();
        Conditions();
        Compared();
        Topics();
        Matrix();
        Skipped();
    }

    private void Beginning()
    {
        var claims = _knowledgeBase.Claims;
        _output.Write($"# {MarkdownFormat.EscapeText(ClaimWording.GetTitle(_knowledgeBase))}\n\n");
        _output.Write(
            $"{ClaimWording.Count(claims.Length, "claim")} from {ClaimWording.Count(_knowledgeBase.Sources.Length, "report")}. "
        );
        _output.Write($"{ClaimWording.DescribeQuotations(claims)}. ");
        _output.Write(
            "Nothing here is said to be true or false; it is recorded who said it. What a report does not print is not filled in. "
        );
        _output.Write($"Reviewed: {ReviewWording.Summarize(claims.Select(c => _index.GetReview(c).State))}.\n\n");
        foreach (var source in _knowledgeBase.Sources)
            _output.Write(
                $"- `{source.Id}`: {MarkdownFormat.EscapeText(source.Description)} {MarkdownFormat.EscapeText(ClaimWording.DescribeSource(source))}\n"
            );
        _output.Write('\n');
    }

    private void Conditions()
    {
        _output.Write("## Conditions\n\nWhat would have to hold, or how far it holds, and who said so.\n\n");
        _output.Write(
            $"{ConditionsMarkdown.RenderTable(ConditionRow.ForClaims(_knowledgeBase.Claims, ImmutableHashSet<string>.Empty), Name)}\n"
        );
    }

    private void Compared()
    {
        if (_comparison.Sources.Length > 1)
            _output.Write($"{ComparisonMarkdown.RenderSection(_comparison, level: 2, Name)}\n");
    }

    private void Topics()
    {
        // A claim's card stands once, under the first of its topics; its other topics link to it.
        foreach (var topic in _index.Topics)
        {
            var claims = _knowledgeBase.Claims.Where(c => c.Topics.Contains(topic.Id)).ToArray();
            if (claims.Length == 0)
                continue;
            _output.Write(
                $"## Topic: {MarkdownFormat.EscapeText(topic.Name)}\n\n{MarkdownFormat.FormatParagraph(topic.Description)}\n\n"
            );
            var elsewhere = claims.Where(c => HomeOf(c) != topic.Id).ToArray();
            if (elsewhere.Length > 0)
                _output.Write($"Also on this topic: {string.Join(", ", elsewhere.Select(c => Name(c.Id)))}.\n\n");
            foreach (var claim in claims.Where(c => HomeOf(c) == topic.Id))
                _output.Write($"{ClaimMarkdown.Render(claim, _index)}\n");
        }
    }

    private string? HomeOf(Claim claim) => claim.Topics.FirstOrDefault(t => _index.Topics.Any(known => known.Id == t));

    private string Name(string id) => _index.Find(id) is null ? MarkdownFormat.EscapeText(id) : MarkdownFormat.LinkToCard(id);

    private void Matrix()
    {
        var counts = CrossTabulation.Create(_index, _knowledgeBase.Claims, Facet.Speaker, Facet.Level);
        var speakers = _knowledgeBase.Claims.Select(c => c.Speaker).ToDictionaryFirstWins(s => s.Id);
        _output.Write("## Who speaks, at which level\n\n");
        _output.Write(MarkdownFormat.FormatHead(["Speaker", .. counts.ColumnValues.Select(l => l!), "total"]));
        foreach (var speaker in counts.RowValues.Select(id => speakers[id!]))
            _output.Write(
                MarkdownFormat.FormatRow([
                    MarkdownFormat.EscapeText(ClaimWording.SpeakerWithIdentification(speaker)),
                    .. counts.ColumnValues.Select(l => ClaimWording.CountOrDash(counts[speaker.Id, l])),
                    $"{counts.GetRowTotal(speaker.Id)}",
                ])
            );
        _output.Write(
            MarkdownFormat.FormatRow([
                "total",
                .. counts.ColumnValues.Select(l => ClaimWording.CountOrDash(counts.GetColumnTotal(l))),
                $"{counts.Total}",
            ])
        );
    }

    private void Skipped()
    {
        if (_knowledgeBase.Skipped.IsEmpty)
            return;
        _output.Write("\n## Left out\n\n");
        foreach (var skipped in _knowledgeBase.Skipped)
            _output.Write(
                $"- {MarkdownFormat.EscapeText(skipped.Id)}: {MarkdownFormat.EscapeText(ClaimWording.QuoteFragments(skipped.Quote))}, {skipped.Reason.ToTerm()}{(skipped.Note is null ? "" : $": {MarkdownFormat.EscapeText(skipped.Note)}")}\n"
            );
    }
}
