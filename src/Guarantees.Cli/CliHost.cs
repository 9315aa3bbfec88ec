using System.Text;
using Guarantees.Cli.Terminal;

namespace Guarantees.Cli;

/// <summary>The environment of a run: streams, variables, working folder, terminal and date; replaced in tests.</summary>
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

    /// <summary>The folder of the program's own files, including the bundled knowledge base.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The width of stdout in columns if it is a terminal; otherwise null.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>Whether stdin and stdout are a terminal, so that questions can be asked.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Today's date in UTC; the only clock in use.</summary>
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

    // The shell's working folder may have been deleted; absolute paths still work.
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
