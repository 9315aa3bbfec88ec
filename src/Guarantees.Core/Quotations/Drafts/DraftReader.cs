namespace Guarantees.Core.Quotations.Drafts;

/// <summary>Reads a draft of any kind.</summary>
public static class DraftReader
{
    /// <summary>Reads a draft in Markdown or plain text.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text.</param>
    public static Draft Read(string path, string text) => MarkdownDraftReader.Read(path, text);
}
