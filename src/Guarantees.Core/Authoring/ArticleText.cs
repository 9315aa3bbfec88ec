using System.Collections.Immutable;

namespace Guarantees.Core.Authoring;

/// <summary>The text of a report as it will be frozen, and what the report prints about itself.</summary>
/// <param name="Paragraphs">Its paragraphs in order, each without line ends.</param>
public sealed record ArticleText(ImmutableArray<ArticleParagraph> Paragraphs)
{
    /// <summary>The printed title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The printed publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The printed date, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The printed address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The text of the file: one paragraph a line.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(p => p.Text));
}

/// <summary>A paragraph of a report.</summary>
/// <param name="Text">What a reader sees, without line ends.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
public readonly record struct ArticleParagraph(string Text, bool IsHeading);
