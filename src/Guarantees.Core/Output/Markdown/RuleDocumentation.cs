using System.Text;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Markdown;

/// <summary>Every rule and every word of the vocabularies, as a document.</summary>
public static class RuleDocumentation
{
    private const string Opening =
        """
        # The rules of `claims check`, and the words of the tool

        Written by `claims explain --list --format markdown` from the tool's own tables; do not edit it by hand.

        An error makes `claims check` fail, a warning only with `--fail-on warning`. Each rule is shown with a piece of data that
        breaks it and the same piece mended; `claims explain CODE` prints one of them. A warning of family 4xx can be silenced on
        one claim by `allow: [{code: CLM4nn, reason: …}]`; the reason is shown in review.

        """;

    private static readonly string[] Families =
        ["format", "sources", "quotes", "attribution", "claims", "relations", "coverage", "reviews", "quotations"];

    /// <summary>The document, the last line ended.</summary>
    public static string Document()
    {
        var text = new StringBuilder(Opening);
        text.Append('\n').Append(MarkdownFormat.Head("code", "severity", "violation"));
        foreach (var rule in RuleCatalog.Rules)
            text.Append(MarkdownFormat.Row($"[{rule.Code}](#{rule.Code.ToLowerInvariant()})", rule.Severity.Word(), Prose(rule.Title)));
        foreach (var family in RuleCatalog.Rules.GroupBy(r => r.Family))
            text.Append($"\n## {family.Key}xx, {Families[family.Key]}\n\n{string.Join('\n', family.Select(Section))}");
        text.Append($"\n## The words\n\n{string.Join('\n', Vocabularies.All.Select(Section))}");
        return text.ToString();
    }

    /// <summary>A rule as a section, the last line ended.</summary>
    public static string Section(Rule rule) => $"### {rule.Code}\n\n**{Prose(rule.Title)}** ({rule.Severity.Word()})\n\n{Help(rule)}";

    /// <summary>A vocabulary as a section, the last line ended.</summary>
    public static string Section(Vocabulary vocabulary) =>
        $"### {vocabulary.Name}\n\n{MarkdownFormat.Head("word", "meaning")}"
        + string.Concat(vocabulary.Terms.Select(t => MarkdownFormat.Row($"`{t.Word}`", MarkdownFormat.Text(t.Definition))));

    /// <summary>A rule's explanation with its two examples, the last line ended.</summary>
    internal static string Help(Rule rule) => $"{Prose(rule.Explanation)}\n\nBad:\n\n{Block(rule, rule.Bad)}\nGood:\n\n{Block(rule, rule.Good)}";

    // The tool's own prose: what stands between backticks is code, the rest is text.
    private static string Prose(string text) =>
        string.Concat(text.Split('`').Select((piece, i) => i % 2 == 0 ? MarkdownFormat.Text(piece) : $"`{piece}`"));

    private static string Block(Rule rule, string example) => $"```{(rule.Family == Rule.Quotations ? "text" : "yaml")}\n{example}\n```\n";
}
