using System.Runtime.InteropServices;

namespace Guarantees.Cli.Terminal;

/// <summary>
/// The streams of the process, read and written directly: <see cref="Console"/> would take over the terminal (it writes
/// <c>ESC[?1h</c>) and waits for ever on a closed standard input.
/// </summary>
internal static partial class StandardStreams
{
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ of Linux
    private const int MinWidth = 40;

    private const int BrokenPipe = 32; // EPIPE

    public static Stream OpenInput() => OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new DescriptorStream(0);

    /// <summary>Standard output. It is not an error if the reader closes the pipe.</summary>
    public static Stream OpenOutput() =>
        OperatingSystem.IsWindows()
            ? Console.OpenStandardOutput()
            : new ForgivingStream(new DescriptorStream(1), failure => failure.HResult == BrokenPipe);

    /// <summary>Standard error. A message that cannot be written is dropped: it must not change the exit code.</summary>
    public static Stream OpenError() =>
        new ForgivingStream(OperatingSystem.IsWindows() ? Console.OpenStandardError() : new DescriptorStream(2), _ => true);

    /// <summary>The width of standard output in columns, from <c>COLUMNS</c> or the terminal; null if it is not a terminal.</summary>
    public static int? GetOutputWidth()
    {
        if (Console.IsOutputRedirected)
            return null;
        var columns =
            int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var given) && given > 0 ? given : GetTerminalWidth();
        return Math.Max(MinWidth, columns);
    }

    private static int GetTerminalWidth()
    {
        if (!OperatingSystem.IsLinux())
            return Console.WindowWidth;
        Span<ushort> rowsAndColumns = stackalloc ushort[4];
        return Control(1, GetWindowSize, rowsAndColumns) == 0 && rowsAndColumns[1] > 0 ? rowsAndColumns[1] : 80;
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nuint request, Span<ushort> argument);
}
