using System.Text;
using Guarantees.Cli.Terminal;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules;

namespace Guarantees.Cli.Output;

/// <summary>A rule or a vocabulary, for a terminal.</summary>
internal sealed class RuleExplanation(CommandContext session)
{
    private const string Indent = "  ";

    /// <summary>A rule with its two examples, the last line ended.</summary>
    public string Of(Rule rule) =>
        $"{session.Paint.Bold($"{rule.Code}  {rule.Title}")}  ({rule.Severity.Word()})\n\n"
        + $"{WordWrap.Wrap(rule.Explanation, session.Host.OutputWidth, 0, 0)}\n\n"
        + $"{session.Paint.Red("bad")}\n{Indented(rule.Bad)}\n{session.Paint.Bold("good")}\n{Indented(rule.Good)}";

    /// <summary>Rules by code, severity and title, one a line.</summary>
    public static string Of(IEnumerable<Rule> rules) =>
        string.Concat(rules.Select(rule => $"{Indent}{rule.Code}  {rule.Severity.Word(),-7}  {rule.Title}\n"));

    /// <summary>A vocabulary's words with their definitions; the one that is asked for stands out.</summary>
    public string Of(Vocabulary vocabulary, string wanted)
    {
        var text = new StringBuilder();
        if (vocabulary.Terms.FirstOrDefault(t => t.Word.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } term)
        {
            text.Append($"{session.Paint.Bold(term.Word)}  ({vocabulary.Name})\n{Indent}{Wrapped(term.Definition, Indent.Length)}\n");
            var others = string.Join(", ", vocabulary.Terms.Where(t => t != term).Select(t => t.Word));
            return text.Append($"{Indent}{session.Paint.Faint(Wrapped($"the others: {others}", Indent.Length))}\n").ToString();
        }
        return text.Append(Table(vocabulary)).ToString();
    }

    /// <summary>Every rule and every vocabulary, the last line ended.</summary>
    public string All()
    {
        var text = new StringBuilder($"{session.Paint.Bold("rules")}\n{Of(RuleCatalog.Rules)}");
        foreach (var vocabulary in Glossary.All)
            text.Append('\n').Append(Table(vocabulary));
        return text.ToString();
    }

    private string Table(Vocabulary vocabulary)
    {
        var width = vocabulary.Terms.Max(t => t.Word.Length) + Indent.Length;
        var rows = vocabulary.Terms.Select(t => $"{Indent}{t.Word.PadRight(width)}{Wrapped(t.Definition, Indent.Length + width)}\n");
        return $"{session.Paint.Bold(vocabulary.Name)}\n{string.Concat(rows)}";
    }

    private string Wrapped(string text, int indent) => WordWrap.Wrap(text, session.Host.OutputWidth, indent, indent);

    private static string Indented(string yaml) => string.Concat(yaml.Split('\n').Select(line => $"{Indent}{line}\n"));
}
