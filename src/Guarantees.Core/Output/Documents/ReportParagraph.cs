using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>One paragraph of a report with its claims.</summary>
/// <param name="Line">Its line in the report's file, 1-based.</param>
/// <param name="Segments">Its text, split where claims begin or end.</param>
/// <param name="Claims">The claims whose quotes start in it.</param>
/// <param name="Skipped">Its skipped passages.</param>
internal sealed record ReportParagraph(
    int Line,
    ImmutableArray<TextSegment> Segments,
    ImmutableArray<Claim> Claims,
    ImmutableArray<SkippedPassage> Skipped
)
{
    /// <summary>Gets the paragraphs of a report that are not empty.</summary>
    public static IEnumerable<ReportParagraph> FromSource(Source source, KnowledgeBase knowledgeBase)
    {
        var claims = knowledgeBase.Claims.Where(c => c.Source.Id == source.Id).ToArray();
        var spans = claims.SelectMany(RoleSpan.FromClaim).ToLookup(s => source.Text.GetLineNumber(s.Start));
        var beginning = claims.ToLookup(c => c.Quote[0].Line);
        var skipped = knowledgeBase.Skipped.Where(s => s.Source.Id == source.Id).ToLookup(s => s.Quote[0].Line);
        for (var line = 1; line <= source.Text.LineCount; line++)
        {
            var (start, end) = source.Text.GetLineRange(line);
            if (!string.IsNullOrWhiteSpace(source.Text.Text[start..end]))
                yield return new ReportParagraph(
                    line,
                    [.. TextSegment.Split(source.Text.Text, start, end, [.. spans[line]])],
                    [.. beginning[line]],
                    [.. skipped[line]]
                );
        }
    }

    /// <summary>The reason why the whole paragraph is skipped, or null if it is not.</summary>
    public SkipReason? SkipReasonOfParagraph
    {
        get
        {
            var text = string.Concat(Segments.Select(s => s.Text)).Trim();
            return Skipped.FirstOrDefault(s => s.Quote is [var only] && only.Text == text)?.Reason;
        }
    }
}
