using System.CommandLine;
using System.CommandLine.Completions;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Options;

/// <summary><c>--count-by FIELD[,FIELD]</c>: one or two fields to count by.</summary>
internal sealed class CountByOption
{
    private const string Name = "--count-by";

    private readonly Option<string?> _option = new(Name)
    {
        Description =
            $"Count claims by one or two fields instead of listing them: {string.Join(", ", Facet.All.Select(f => f.Name))}",
        HelpName = "FIELD[,FIELD]",
    };

    public CountByOption() => _option.CompletionSources.Add(GetCompletions);

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Gets the fields, or null if claims are not to be counted.</summary>
    /// <exception cref="CliException">A field is unknown, or there are not one or two different fields.</exception>
    public (Facet Rows, Facet? Columns)? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is not { } value)
            return null;
        Facet[] fields = [.. value.Split(',').Select(ParseFacet)];
        return fields switch
        {
            [var rows] => (rows, null),
            [var rows, var columns] when rows != columns => (rows, columns),
            _ => throw CliException.Usage(
                $"{Name}: '{value}' is not one field or two different fields",
                "write FIELD or FIELD,FIELD"
            ),
        };
    }

    private static Facet ParseFacet(string name)
    {
        var id = FilterOptions.ReadId(Name, name.Trim(), "property", [.. Facet.All.Select(f => (f.Name, f.Name))]);
        return Facet.All.First(f => f.Name == id);
    }

    // The text up to the last comma is kept.
    private static IEnumerable<CompletionItem> GetCompletions(CompletionContext context)
    {
        var word = context.WordToComplete;
        var before = word[..(word.IndexOf(',', StringComparison.Ordinal) + 1)];
        return Facet.All.Where(f => $"{f.Name}," != before).Select(f => new CompletionItem(before + f.Name));
    }
}
