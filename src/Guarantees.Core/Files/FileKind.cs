namespace Guarantees.Core.Files;

/// <summary>The kind of file at a path, after following links.</summary>
public enum FileKind
{
    /// <summary>Nothing, or a link to nothing.</summary>
    Missing,

    /// <summary>A file with contents of its own.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe; opening it blocks until another process opens the other end.</summary>
    Pipe,

    /// <summary>A device such as <c>/dev/null</c>.</summary>
    Device,

    /// <summary>A socket, which cannot be opened as a file.</summary>
    Socket,
}

/// <summary>Names the kinds for messages.</summary>
public static class FileKindExtensions
{
    /// <summary>The kind with its article: <c>a folder</c>.</summary>
    public static string Describe(this FileKind kind) =>
        kind switch
        {
            FileKind.Missing => "missing",
            FileKind.Regular => "a file",
            _ => $"a {kind.ToString().ToLowerInvariant()}",
        };
}
