using System.Text;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The documentation of every rule and vocabulary.</summary>
public static class RuleDocumentation
{
    private const string Opening = """
        # The rules of `claims check`, and the words of the tool

        Written by `claims explain --list --format markdown` from the tool's own tables; do not edit it by hand.

        An error makes `claims check` fail, a warning only with `--fail-on warning`. A note asks a reader to look: it fails only with
        `--fail-on note`, and one about a claim goes when a reader has accepted the claim as it is. Each rule is shown with a piece
        of data that breaks it and the same piece mended; `claims explain CODE` prints one of them. A warning or note of family 4xx
        can be silenced on one claim by `allow: [{code: CLM4nn, reason: …}]`; the reason is shown in review.

        """;

    private static readonly string[] Families =
    [
        "format",
        "sources",
        "quotes",
        "attribution",
        "claims",
        "relations",
        "coverage",
        "reviews",
        "quotations",
    ];

    /// <summary>Renders the document, ending with a line break.</summary>
    public static string RenderDocument()
    {
        var text = new StringBuilder(Opening);
        text.Append('\n').Append(MarkdownFormat.FormatHead("code", "severity", "violation"));
        foreach (var rule in RuleCatalog.Rules)
            text.Append(
                MarkdownFormat.FormatRow(
                    $"[{rule.Code}](#{rule.Code.ToLowerInvariant()})",
                    rule.Severity.ToTerm(),
                    RenderProse(rule.Title)
                )
            );
        foreach (var family in RuleCatalog.Rules.GroupBy(r => r.Family))
            text.Append($"\n## {family.Key}xx, {Families[family.Key]}\n\n{string.Join('\n', family.Select(RenderSection))}");
        text.Append($"\n## Vocabularies\n\n{string.Join('\n', Vocabularies.All.Select(RenderSection))}");
        return text.ToString();
    }

    /// <summary>Renders a rule as a section, ending with a line break.</summary>
    public static string RenderSection(Rule rule) =>
        $"### {rule.Code}\n\n**{RenderProse(rule.Title)}** ({rule.Severity.ToTerm()})\n\n{RenderHelp(rule)}";

    /// <summary>Renders a vocabulary as a section, ending with a line break.</summary>
    public static string RenderSection(Vocabulary vocabulary) =>
        $"### {vocabulary.Name}\n\n{MarkdownFormat.FormatHead("word", "meaning")}"
        + string.Concat(
            vocabulary.Terms.Select(t => MarkdownFormat.FormatRow($"`{t.Name}`", MarkdownFormat.EscapeText(t.Definition)))
        );

    /// <summary>Renders a rule's explanation and its two examples, ending with a line break.</summary>
    internal static string RenderHelp(Rule rule) =>
        $"{RenderProse(rule.Explanation)}\n\nBad:\n\n{RenderBlock(rule, rule.BadExample)}\nGood:\n\n{RenderBlock(rule, rule.GoodExample)}";

    // In the tool's own prose, text between backticks is code and the rest is plain text.
    internal static string RenderProse(string text) =>
        string.Concat(text.Split('`').Select((piece, i) => i % 2 == 0 ? MarkdownFormat.EscapeText(piece) : $"`{piece}`"));

    private static string RenderBlock(Rule rule, string example) =>
        $"```{(rule.Family == Rule.Quotations ? "text" : "yaml")}\n{example}\n```\n";
}
