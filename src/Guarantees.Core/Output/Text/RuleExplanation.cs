using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Text;

/// <summary>A rule or a vocabulary, for a terminal.</summary>
public sealed class RuleExplanation(TextStyle style)
{
    private const string Indent = "  ";

    /// <summary>A rule with its two examples, the last line ended.</summary>
    public string Render(Rule rule) =>
        $"{style.Bold($"{rule.Code}  {rule.Title}")}  ({rule.Severity.ToTerm()})\n\n"
        + $"{style.Wrap(rule.Explanation, 0, 0)}\n\n"
        + $"{style.Red("bad")}\n{IndentYaml(rule.BadExample)}\n{style.Bold("good")}\n{IndentYaml(rule.GoodExample)}";

    /// <summary>Rules by code, severity and title, one a line.</summary>
    public static string Render(IEnumerable<Rule> rules) =>
        string.Concat(rules.Select(rule => $"{Indent}{rule.Code}  {rule.Severity.ToTerm().PadRight(7)}  {rule.Title}\n"));

    /// <summary>A vocabulary's words with their definitions; the one that is asked for stands out.</summary>
    public string Render(Vocabulary vocabulary, string wanted)
    {
        var text = new StringBuilder();
        if (vocabulary.Terms.FirstOrDefault(t => t.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } term)
        {
            text.Append($"{style.Bold(term.Name)}  ({vocabulary.Name})\n{Indent}{WrapText(term.Definition, Indent.Length)}\n");
            var others = string.Join(", ", vocabulary.Terms.Where(t => t != term).Select(t => t.Name));
            return text.Append($"{Indent}{style.Faint(WrapText($"the others: {others}", Indent.Length))}\n").ToString();
        }
        return text.Append(RenderTable(vocabulary)).ToString();
    }

    /// <summary>Every rule and every vocabulary, the last line ended.</summary>
    public string RenderAll()
    {
        var text = new StringBuilder($"{style.Bold("rules")}\n{Render(RuleCatalog.Rules)}");
        foreach (var vocabulary in Glossary.All)
            text.Append('\n').Append(RenderTable(vocabulary));
        return text.ToString();
    }

    private string RenderTable(Vocabulary vocabulary)
    {
        var width = vocabulary.Terms.Max(t => t.Name.Length) + Indent.Length;
        var rows = vocabulary.Terms.Select(t =>
            $"{Indent}{t.Name.PadRight(width)}{WrapText(t.Definition, Indent.Length + width)}\n"
        );
        return $"{style.Bold(vocabulary.Name)}\n{string.Concat(rows)}";
    }

    private string WrapText(string text, int indent) => style.Wrap(text, indent, indent);

    private static string IndentYaml(string yaml) => string.Concat(yaml.Split('\n').Select(line => $"{Indent}{line}\n"));
}
