using System.Text;

namespace Guarantees.Cli;

/// <summary>What a run takes from the machine: streams, environment, folder, terminal, date. Tests bring their own.</summary>
internal sealed class CliHost : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public CliHost(Stream output, TextWriter error)
    {
        OutputStream = output;
        Output = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Error = error;
    }

    /// <summary>stdout as bytes; flush <see cref="Output"/> before writing here.</summary>
    public Stream OutputStream { get; }

    /// <summary>stdout as text: UTF-8 without BOM, <c>\n</c>.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    public Func<string, string?> Environment { get; init; } = _ => null;

    public required string WorkingFolder { get; init; }

    /// <summary>Where the program's own files are, the shipped knowledge base among them.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Columns of stdout where it is a terminal, else null.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>Today in UTC; the one clock that anything depends on.</summary>
    public required DateOnly Today { get; init; }

    public static CliHost OfThisProcess() => new(
        Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true })
    {
        OpenInput = Console.OpenStandardInput,
        Environment = System.Environment.GetEnvironmentVariable,
        WorkingFolder = Directory.GetCurrentDirectory(),
        ProgramFolder = AppContext.BaseDirectory,
        OutputWidth = Console.IsOutputRedirected ? null : Math.Max(40, Console.WindowWidth),
        Today = DateOnly.FromDateTime(DateTime.UtcNow),
    };

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
