namespace Guarantees.Core.Attribution;

/// <summary>Words of a text that name a voice.</summary>
/// <param name="Start">UTF-16 index of the first character in its paragraph.</param>
/// <param name="End">UTF-16 index after the last one.</param>
/// <param name="Text">The words.</param>
public sealed record Mention(int Start, int End, string Text)
{
    /// <summary>Gets the number of the paragraph in the text.</summary>
    public int Paragraph { get; init; }

    /// <summary>Gets the person whom a pronoun means, or null where the words are no pronoun or it is open whom they mean.</summary>
    public Mention? Antecedent { get; init; }

    /// <summary>Gets the relative clause or apposition between the words and their verb: "who runs the harbor"; or null.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the group of which the words name one: "them" in "one of them"; or null.</summary>
    public Mention? Group { get; init; }

    /// <summary>Gets whether the words are the subject of a plural verb, and so name no one person.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Gets the words that name: those of the antecedent of a pronoun.</summary>
    public string Name => Antecedent?.Name ?? Text;
}
