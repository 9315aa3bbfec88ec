using System.Text;
using Guarantees.Cli.Terminal;

namespace Guarantees.Cli;

/// <summary>What a run takes from the machine: streams, environment, folder, terminal, date. Tests bring their own.</summary>
internal sealed class CliHost
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

    /// <summary>Whether stdin and stdout are a terminal, at which somebody can answer.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Today in UTC; the one clock that anything depends on.</summary>
    public required DateOnly Today { get; init; }

    public static CliHost FromProcess() =>
        new(
            StandardStreams.OpenOutput(),
            new StreamWriter(StandardStreams.OpenError(), Utf8) { NewLine = "\n", AutoFlush = true }
        )
        {
            OpenInput = StandardStreams.OpenInput,
            Environment = System.Environment.GetEnvironmentVariable,
            WorkingFolder = GetCurrentFolder(),
            ProgramFolder = AppContext.BaseDirectory,
            OutputWidth = StandardStreams.GetOutputWidth(),
            IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            Today = DateOnly.FromDateTime(DateTime.UtcNow),
        };

    // The folder that a shell is in may have been deleted; absolute paths work all the same.
    private static string GetCurrentFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return Path.GetPathRoot(AppContext.BaseDirectory)!;
        }
    }
}
