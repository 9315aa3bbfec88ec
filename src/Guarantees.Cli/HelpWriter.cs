using System.CommandLine;
using Guarantees.Cli.Commands;
using Guarantees.Core.Output.Text;

namespace Guarantees.Cli;

/// <summary>Writes help, wrapped to a width: examples, description, arguments and options.</summary>
internal sealed class HelpWriter(TextWriter output, int width)
{
    private const int Indent = 2;
    private const int ExampleWidth = 36;
    private const int VerbWidth = 12;
    private const int MaxLabelWidth = 32;

    /// <summary>Questions a newcomer may have, and the commands that answer them.</summary>
    public static readonly (string Command, string Question)[] RootExamples =
    [
        ("claims list --topic nato", "what do the reports say on a topic?"),
        ("claims quote draft.md", "is every quotation in my draft fair?"),
        ("claims conditions", "what has to happen first?"),
        ("claims compare", "do the reports agree?"),
    ];

    private readonly TextRows _rows = new(new TextStyle(IsColored: false, width));

    public void WriteRoot(RootCommand root)
    {
        WriteParagraph($"claims: {root.Description}", 0);
        foreach (var (command, question) in RootExamples)
            WriteRow(command, question, ExampleWidth);
        output.WriteLine("\nUsage: claims [--kb PATH] [--color auto|always|never] VERB");
        foreach (var (group, verbs) in ClaimsCommand.Groups)
        {
            output.WriteLine($"\n{group}");
            foreach (var command in verbs.SelectMany(v => root.Subcommands.Where(c => c.Name == v)))
                WriteRow(command.Name, command.Description!, VerbWidth);
        }
        WriteOptions([.. root.Options]);
        output.WriteLine();
        WriteParagraph("Run `claims VERB --help` for examples and options.", 0);
    }

    public void WriteVerb(Command command, IEnumerable<string> examples)
    {
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.Write(_rows.FormatParagraph(example, Indent, hang: Indent));
        output.WriteLine();
        WriteParagraph(command.Description!.TrimEnd('.'), 0);
        output.WriteLine();
        WriteParagraph(
            $"Usage: claims {command.Name} {string.Concat(command.Arguments.Select(a => $"{FormatUsage(a)} "))}[options]",
            0
        );
        WriteArguments(command.Arguments);
        WriteOptions([
            .. command.Options,
            .. command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive)),
        ]);
    }

    private void WriteArguments(IEnumerable<Argument> arguments)
    {
        if (!arguments.Any())
            return;
        output.WriteLine("\nArguments:");
        foreach (var argument in arguments)
            WriteRow(argument.HelpName ?? argument.Name, argument.Description ?? "", GetLabelWidth([]));
    }

    private void WriteOptions(IReadOnlyCollection<Option> options)
    {
        output.WriteLine("\nOptions:");
        var labels = options.Where(o => !o.Hidden).Select(o => (Label: FormatNames(o), o.Description)).ToArray();
        foreach (var (label, description) in labels)
            WriteRow(label, description ?? "", GetLabelWidth(labels.Select(l => l.Label)));
    }

    // A long label must not push all descriptions to the right.
    private static int GetLabelWidth(IEnumerable<string> labels) =>
        labels.Select(l => l.Length + 2).Where(l => l <= MaxLabelWidth).DefaultIfEmpty(VerbWidth).Max();

    private static string FormatUsage(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}{many}]" : $"{name}{many}";
    }

    private static string FormatNames(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).Distinct());
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void WriteRow(string label, string text, int labelWidth) =>
        output.Write(_rows.FormatRow(label, text.TrimEnd('.'), Indent, labelWidth));

    private void WriteParagraph(string text, int indent) => output.Write(_rows.FormatParagraph(text, indent));
}
