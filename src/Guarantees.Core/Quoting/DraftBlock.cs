namespace Guarantees.Core.Quoting;

/// <summary>Lines of a draft that belong together, blank lines or marks of Markdown around them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">UTF-16 index of its first character in the draft.</param>
/// <param name="Text">Its characters, as many as in the draft; what is no prose is masked.</param>
internal sealed record DraftBlock(DraftBlockKind Kind, int Start, string Text);
