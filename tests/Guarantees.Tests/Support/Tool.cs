using System.Text;
using Guarantees.Cli;

namespace Guarantees.Tests.Support;

/// <summary>Runs <c>claims</c> in this process, with streams and surroundings of its own.</summary>
internal static class Tool
{
    /// <summary>Runs it in the repository, so on the real knowledge base.</summary>
    public static ToolRun Run(params string[] args) => RunIn(Repository.Root, args);

    public static ToolRun RunIn(string folder, params string[] args) => RunIn(folder, new Surroundings(), args);

    public static ToolRun RunIn(string folder, Surroundings surroundings, params string[] args)
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
        var code = App.Run(args, host);
        host.Output.Flush();
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run of the tool ended with.</summary>
internal sealed record ToolRun(int Code, string Out, string Error);

/// <summary>What a run of the tool finds around it.</summary>
internal sealed record Surroundings
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public int? Width { get; init; }

    public string Input { get; init; } = "";
}
