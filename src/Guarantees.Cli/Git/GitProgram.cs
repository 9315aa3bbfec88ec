using System.Diagnostics;

namespace Guarantees.Cli.Git;

/// <summary>Runs git in a folder. Its stderr is dropped; the caller writes the message.</summary>
internal sealed class GitProgram(string program, string folder)
{
    /// <summary>Finds git on the path, never in the working folder; null if it is not installed.</summary>
    public static GitProgram? Find(CliHost host, string folder)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var folders = host.Environment("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Array.Find(folders, p => Path.IsPathFullyQualified(p) && File.Exists(Path.Combine(p, name))) is { } found
            ? new GitProgram(Path.Combine(found, name), folder)
            : null;
    }

    /// <summary>Runs a command and returns the bytes it prints, or null if it fails or prints too much.</summary>
    public byte[]? Run(int maxBytes, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var printed = Read(process.StandardOutput.BaseStream, maxBytes);
        if (printed is null)
            process.Kill();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : null;
    }

    private static byte[]? Read(Stream output, int maxBytes)
    {
        using var printed = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (output.Read(buffer) is var count and > 0)
        {
            if (printed.Length + count > maxBytes)
                return null;
            printed.Write(buffer, 0, count);
        }
        return printed.ToArray();
    }
}
