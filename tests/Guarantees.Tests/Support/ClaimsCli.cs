using System.Diagnostics;
using System.Text;
using Guarantees.Cli;

namespace Guarantees.Tests.Support;

/// <summary>
/// Runs <c>claims</c> with streams and surroundings of its own: in this process, or, if the environment variable
/// <c>CLAIMS_PROGRAM</c> names a published program, by starting it.
/// </summary>
internal static class ClaimsCli
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The published program under test, or null.</summary>
    public static readonly string? Program = Environment.GetEnvironmentVariable("CLAIMS_PROGRAM") is { Length: > 0 } path
        ? path
        : null;

    /// <summary>Runs it in the repository, so on the real knowledge base.</summary>
    public static CliResult Run(params string[] args) => RunIn(Repository.Root, args);

    public static CliResult RunIn(string folder, params string[] args) => RunIn(folder, new CliEnvironment(), args);

    // A started program has no terminal, so a width can be set in this process only.
    public static CliResult RunIn(string folder, CliEnvironment surroundings, params string[] args) =>
        Program is null || surroundings.Width is not null
            ? RunHere(folder, surroundings, args)
            : Start(Program, folder, surroundings, args);

    private static CliResult RunHere(string folder, CliEnvironment surroundings, string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost(output, error)
        {
            WorkingFolder = folder,
            ProgramFolder = AppContext.BaseDirectory,
            Environment = name => surroundings.Environment.GetValueOrDefault(name),
            OutputWidth = surroundings.Width,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(surroundings.Input)),
            Today = new DateOnly(2026, 11, 22),
        };
        var code = ClaimsApp.Run(args, host);
        host.Output.Flush();
        return new CliResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static CliResult Start(string program, string folder, CliEnvironment surroundings, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment.Clear();
        foreach (var (name, value) in surroundings.Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = Task.Run(() => ReadBytes(process.StandardOutput.BaseStream));
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(surroundings.Input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output.Result, error.Result);
    }

    // A reader of text would swallow a byte order mark.
    private static string ReadBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Utf8.GetString(bytes.ToArray());
    }
}

/// <summary>What a run of the tool ended with.</summary>
internal sealed record CliResult(int Code, string Out, string Error);

/// <summary>What a run of the tool finds around it.</summary>
internal sealed record CliEnvironment
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public int? Width { get; init; }

    public string Input { get; init; } = "";
}
