using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering;

/// <summary>The whole knowledge base as one Markdown document, to paste into a pull request or a wiki.</summary>
public sealed class MarkdownDossier
{
    private readonly KnowledgeBaseIndex _index;
    private readonly KnowledgeBase _knowledgeBase;
    private readonly TextWriter _output;

    private MarkdownDossier(KnowledgeBaseIndex index, TextWriter output)
    {
        _index = index;
        _knowledgeBase = index.KnowledgeBase;
        _output = output;
    }

    /// <summary>Writes it as UTF-8 without BOM, with <c>\n</c> line ends.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        new MarkdownDossier(index, writer).Write();
    }

    private void Write()
    {
        Beginning();
        Conditions();
        Topics();
        Matrix();
        Skipped();
    }

    private void Beginning()
    {
        var claims = _knowledgeBase.Claims;
        var direct = claims.Count(c => c.Direct);
        _output.Write("# Who said what, on whose authority, under which conditions\n\n");
        _output.Write($"{Phrases.Count(claims.Length, "claim")} from {Phrases.Count(_knowledgeBase.Sources.Length, "report")}. ");
        _output.Write(direct == 0
            ? "Nobody is quoted directly: every quote is the report's paraphrase. "
            : $"{direct} of them quote somebody directly; every other quote is the report's paraphrase. ");
        _output.Write("Nothing here is said to be true or false; it is recorded who said it. What a report does not print is not filled in. ");
        _output.Write($"Reviewed: {Phrases.Reviewed(claims.Select(c => _index.ReviewOf(c).State))}.\n\n");
        foreach (var source in _knowledgeBase.Sources)
            _output.Write($"- `{source.Id}`: {Markdown.Text(source.About)} {Markdown.Text(Phrases.Printed(source))}\n");
        _output.Write('\n');
    }

    private void Conditions()
    {
        _output.Write("## Conditions\n\nWhat would have to hold, or how far it holds, and who said so.\n\n");
        _output.Write(Markdown.Head("Condition", "Kind", "Governs", "Set by", "Level", "Claim", "Place"));
        foreach (var (claim, condition) in _knowledgeBase.Claims.SelectMany(c => c.Conditions.Select(condition => (c, condition))))
        {
            _output.Write(Markdown.Row(
                Markdown.Text(Phrases.Quoted(condition.Quote)),
                condition.Kind.Word(),
                condition.Gates.IsEmpty ? Markdown.Text(claim.Statement) : Markdown.Text(Phrases.Quoted(condition.Gates)),
                Markdown.Text(Phrases.Attribution(claim)),
                claim.Level.Word(),
                $"[{claim.Id}](#{claim.Id})",
                Markdown.Text(claim.Place)));
        }
        _output.Write('\n');
    }

    private void Topics()
    {
        // A claim's card stands once, under the first of its topics; its other topics link to it.
        foreach (var topic in _knowledgeBase.Topics)
        {
            var claims = _knowledgeBase.Claims.Where(c => c.Topics.Contains(topic.Id)).ToArray();
            if (claims.Length == 0)
                continue;
            _output.Write($"## Topic: {Markdown.Text(topic.Name)}\n\n{Markdown.Paragraph(topic.About)}\n\n");
            var elsewhere = claims.Where(c => HomeOf(c) != topic.Id).ToArray();
            if (elsewhere.Length > 0)
                _output.Write($"Also on this topic: {string.Join(", ", elsewhere.Select(c => $"[{c.Id}](#{c.Id})"))}.\n\n");
            foreach (var claim in claims.Where(c => HomeOf(c) == topic.Id))
                _output.Write($"{MarkdownCard.Of(claim, _index)}\n");
        }
    }

    private string? HomeOf(Claim claim) => claim.Topics.FirstOrDefault(t => _knowledgeBase.Topics.Any(known => known.Id == t));

    private void Matrix()
    {
        var levels = Enum.GetValues<Level>().Where(l => _knowledgeBase.Claims.Any(c => c.Level == l)).ToArray();
        _output.Write("## Who speaks, at which level\n\n");
        _output.Write(Markdown.Head(["Speaker", .. levels.Select(l => l.Word()), "total"]));
        foreach (var speaker in _knowledgeBase.Claims.Select(c => c.Speaker).Distinct())
        {
            var own = _knowledgeBase.Claims.Where(c => c.Speaker == speaker).ToArray();
            _output.Write(Markdown.Row([Markdown.Text(Phrases.Identified(speaker)), .. levels.Select(l => Cell(own.Count(c => c.Level == l))), $"{own.Length}"]));
        }
        _output.Write(Markdown.Row(["total", .. levels.Select(l => Cell(_knowledgeBase.Claims.Count(c => c.Level == l))), $"{_knowledgeBase.Claims.Length}"]));
    }

    private static string Cell(int count) => count == 0 ? "·" : $"{count}";

    private void Skipped()
    {
        if (_knowledgeBase.Skipped.IsEmpty)
            return;
        _output.Write("\n## Left out\n\n");
        foreach (var skipped in _knowledgeBase.Skipped)
            _output.Write($"- {Markdown.Text(skipped.Key)}: {Markdown.Text(Phrases.Quoted(skipped.Quote))}, {skipped.Reason.Word()}{(skipped.Note is null ? "" : $": {Markdown.Text(skipped.Note)}")}\n");
    }
}
