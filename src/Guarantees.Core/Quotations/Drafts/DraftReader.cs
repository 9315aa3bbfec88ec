namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft of any kind, by the extension of its name.</summary>
public static class DraftReader
{
    /// <summary>Reads a draft in HTML, Markdown or plain text.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    public static Draft Read(string path, string text) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => HtmlDraftReader.Read(path, text),
            var extension => MarkdownDraftReader.Read(path, text, isPlain: extension == ".txt"),
        };

    /// <summary>Gets whether a file is a Word document by its name, to be read by <see cref="ReadWord"/>.</summary>
    public static bool IsWord(string path) => Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a draft in Word's format, or tells why it cannot be read: one clause about the file, with the cure.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="file">Its bytes.</param>
    public static (Draft? Draft, string? Problem) ReadWord(string path, Stream file) => WordDraftReader.Read(path, file);
}
