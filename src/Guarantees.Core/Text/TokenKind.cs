namespace Guarantees.Core.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word, a number, or a sign beside a digit.</summary>
    Word,

    /// <summary>An ellipsis: <c>…</c>, <c>...</c>, <c>. . .</c>, with or without brackets.</summary>
    Ellipsis,
}
