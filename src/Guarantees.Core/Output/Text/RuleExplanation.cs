using System.Text;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Core.Output.Text;

/// <summary>A rule or a vocabulary as text.</summary>
public sealed class RuleExplanation(TextStyle style)
{
    private const string Indent = "  ";
    private const int MaxOthers = 9;

    /// <summary>Renders a rule with its two examples, ending with a line break.</summary>
    public string Render(Rule rule) =>
        $"{style.Bold($"{rule.Code}  {rule.Title}")}  ({rule.Severity.ToTerm()})\n\n"
        + $"{style.Wrap(rule.Explanation, 0, 0)}\n\n"
        + $"{style.Red("bad")}\n{IndentYaml(rule.BadExample)}\n{style.Bold("good")}\n{IndentYaml(rule.GoodExample)}";

    /// <summary>Renders rules by code, severity and title, one per line.</summary>
    public static string Render(IEnumerable<Rule> rules) =>
        string.Concat(rules.Select(rule => $"{Indent}{rule.Code}  {rule.Severity.ToTerm().PadRight(7)}  {rule.Title}\n"));

    /// <summary>Renders the meaning of a term and the vocabulary it belongs to.</summary>
    public string Render(Vocabulary vocabulary, string wanted)
    {
        if (vocabulary.Terms.FirstOrDefault(t => t.IsCalled(wanted)) is not { } term)
            return RenderTable(vocabulary);
        var (name, others) = (term.DisplayName, vocabulary.Terms.Where(t => t != term).Select(t => t.Name).ToArray());
        var data = term.Name == name ? "" : $"; written `{term.Name}`";
        // A long list of other terms does not help someone who asks for one.
        var rest = others.Length > MaxOthers ? "" : $"; the others: {string.Join(", ", others)}";
        return $"{style.Bold($"{name}:")} {style.Wrap(term.Definition, name.Length + 2, Indent.Length)}\n"
            + $"{Indent}{style.Faint(WrapText($"{vocabulary.Name}{data}{rest}", Indent.Length))}\n";
    }

    /// <summary>Renders all rules and vocabularies, ending with a line break.</summary>
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
