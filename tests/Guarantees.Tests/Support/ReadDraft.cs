using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Support;

/// <summary>A draft as it was read, in the words that tests compare.</summary>
internal static class ReadDraft
{
    public static Draft Markdown(string text) => DraftReader.Read("draft.md", text);

    public static Draft Html(string text) => DraftReader.Read("draft.html", text);

    /// <summary>The words between the marks, in order.</summary>
    public static IEnumerable<string> Quoted(this Draft draft) =>
        draft.Paragraphs.SelectMany(p => p.Quotations.Select(q => p.Text[q.Start..q.End]));

    /// <summary>Each paragraph as "Kind: text".</summary>
    public static IEnumerable<string> Lines(this Draft draft) => draft.Paragraphs.Select(p => $"{p.Kind}: {p.Text}");

    /// <summary>The place of each quotation.</summary>
    public static IEnumerable<(int Line, int Column)> Places(this Draft draft) =>
        draft.Paragraphs.SelectMany(p => p.Quotations.Select(q => p.GetPlace(q.Start)));

    /// <summary>The place of each passage that could not be read.</summary>
    public static IEnumerable<(int Line, int Column)> UnreadPlaces(this Draft draft) =>
        draft.Unread.Select(u => (u.Line, u.Column));
}
