using System.Diagnostics;

namespace Guarantees.Tests.Support;

/// <summary>Runs the built program as a process of its own, for what only a process can show.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Runs a script in a shell in which <c>claims</c> is on the path.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="shell">The shell's name.</param>
    /// <param name="script">What to run.</param>
    /// <param name="environment">Variables, <c>NAME=value</c>.</param>
    public static CliResult Shell(string folder, string shell, string script, params string[] environment)
    {
        var start = new ProcessStartInfo(shell, ["-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] =
            $"{Path.GetDirectoryName(ClaimsCli.Program) ?? AppContext.BaseDirectory}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment.Remove("CLAIMS_KB");
        start.Environment["DOTNET_TieredPGO"] = "0"; // a profile does not pay for one command
        foreach (var pair in environment.Select(e => e.Split('=', 2)))
            start.Environment[pair[0]] = pair[1];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{script}` did not end");
        }
        return new CliResult(process.ExitCode, output.Result, error.Result);
    }
}
