namespace Guarantees.Core.Text;

/// <summary>The kind of a token.</summary>
public enum TokenKind
{
    /// <summary>A word, a number, or a sign beside a digit.</summary>
    Word,

    /// <summary>An ellipsis: <c>…</c>, <c>...</c>, <c>. . .</c>, with or without brackets.</summary>
    Ellipsis,
}
