using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Options;

/// <summary><c>--url SOURCE=URL</c>, or <c>--url URL</c> where one report has no address: where a report is on the web.</summary>
internal sealed class UrlOption
{
    private const string Name = "--url";

    private readonly Option<string[]> _option = FilterOptions.CreateMultiValue(
        Name,
        "[SOURCE=]URL",
        "Where a report is on the web that states no address itself."
    );

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Reads the addresses of reports.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="sources">The reports that are exported.</param>
    /// <exception cref="CliException">One is no address, or is for a report that is not exported, has one or got one already.</exception>
    public SourceAddresses Read(ParseResult parsed, IReadOnlyCollection<Source> sources)
    {
        var given = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Source[] open = [.. sources.Where(s => SourceAddresses.Parse(s.Url) is null)];
        foreach (var value in parsed.GetValue(_option) ?? [])
        {
            var (name, address) = Split(value);
            var id = name is null ? FindOnly(open, value) : FindNamed(sources, open, name);
            if (SourceAddresses.Parse(address) is not { } url)
                throw CliException.Usage($"{Name}: '{address}' is not an address", "write one that begins with https://");
            if (!given.TryAdd(id, url))
                throw CliException.Usage($"{Name}: {id} has two addresses", "give one");
        }
        return new SourceAddresses(given.ToImmutable());
    }

    // An address may hold = itself.
    private static (string? Source, string Address) Split(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && !value.AsSpan(0, at).Contains(':')
            ? (value[..at], value[(at + 1)..])
            : (null, value);

    private static string FindOnly(Source[] open, string value) =>
        open switch
        {
            [var only] => only.Id,
            [] => throw CliException.Usage($"{Name}: every report states its address", "leave the option out"),
            _ => throw CliException.Usage(
                $"{Name}: {open.Length} reports have no address",
                $"write SOURCE=URL, as in --url {open[0].Id}={value}"
            ),
        };

    private static string FindNamed(IEnumerable<Source> sources, Source[] open, string name)
    {
        var id = FilterOptions.ReadId(Name, name, "report", [.. sources.Select(s => (s.Id, s.Id))]);
        return Array.Exists(open, s => s.Id == id)
            ? id
            : throw CliException.Usage($"{Name}: {id} states its address itself", "leave it out");
    }
}
