namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft of any kind, by the extension of its name.</summary>
public static class DraftReader
{
    /// <summary>Reads a draft in HTML, Markdown or plain text.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    public static Draft Read(string path, string text) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => HtmlDraftReader.Read(path, text),
        var extension => MarkdownDraftReader.Read(path, text, isPlain: extension == ".txt"),
    };
}
