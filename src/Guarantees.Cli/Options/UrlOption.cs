using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Core.Model;
using Guarantees.Core.Output;

namespace Guarantees.Cli.Options;

/// <summary><c>--url SOURCE=URL</c>, or <c>--url URL</c> if only one report has no address: the web address of a report.</summary>
internal sealed class UrlOption
{
    private const string Name = "--url";

    private readonly Option<string[]> _option = FilterOptions.CreateMultiValue(
        Name,
        "[SOURCE=]URL",
        "Web address of a report that does not print its own"
    );

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Gets the web addresses of reports.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="sources">The reports that are exported.</param>
    /// <exception cref="CliException">An address is invalid, or is for a report that is not exported or already has one.</exception>
    public SourceAddresses Read(ParseResult parsed, IReadOnlyCollection<Source> sources)
    {
        var given = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Source[] unaddressed = [.. sources.Where(s => SourceAddresses.Parse(s.Url) is null)];
        foreach (var value in parsed.GetValue(_option) ?? [])
        {
            var (name, address) = Split(value);
            var id = name is null ? FindOnly(unaddressed, value) : FindNamed(sources, unaddressed, name);
            if (SourceAddresses.Parse(address) is not { } url)
                throw CliException.Usage($"{Name}: '{address}' is not an address", "use one that starts with https://");
            if (!given.TryAdd(id, url))
                throw CliException.Usage($"{Name}: {id} has two addresses", "give one");
        }
        return new SourceAddresses(given.ToImmutable());
    }

    // An address may contain = itself.
    private static (string? Source, string Address) Split(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && !value.AsSpan(0, at).Contains(':')
            ? (value[..at], value[(at + 1)..])
            : (null, value);

    private static string FindOnly(Source[] unaddressed, string value) =>
        unaddressed switch
        {
            [var only] => only.Id,
            [] => throw CliException.Usage($"{Name}: every report has its own address", "leave out the option"),
            _ => throw CliException.Usage(
                $"{Name}: {unaddressed.Length} reports have no address",
                $"write SOURCE=URL, as in --url {unaddressed[0].Id}={value}"
            ),
        };

    private static string FindNamed(IEnumerable<Source> sources, Source[] unaddressed, string name)
    {
        var id = FilterOptions.ReadId(Name, name, "report", [.. sources.Select(s => (s.Id, s.Id))]);
        return Array.Exists(unaddressed, s => s.Id == id)
            ? id
            : throw CliException.Usage($"{Name}: {id} has its own address", "leave it out");
    }
}
