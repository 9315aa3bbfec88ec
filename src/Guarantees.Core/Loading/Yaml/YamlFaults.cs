using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;
using YamlDotNet.Core;

namespace Guarantees.Core.Loading.Yaml;

/// <summary>
/// Turns what YamlDotNet throws at a broken file into a finding that names the cause where it can be told: a tab in an indentation, or
/// a bracket that is never closed.
/// </summary>
internal sealed class YamlFaults(YamlSource file, YamlPiece piece)
{
    /// <summary>The finding for a syntax error.</summary>
    /// <param name="error">What the parser threw.</param>
    /// <param name="openBracket">The innermost bracket that is open, if any.</param>
    public Finding Explain(YamlException error, Location? openBracket)
    {
        if (error.Message.Contains(" tab ", StringComparison.Ordinal) && file.FindTabIndentation() is var tab and >= 0)
            return InvalidYaml.CreateTab(file.GetLocation(tab));
        return openBracket is { } bracket && piece.IsAtEnd(error.Start)
            ? InvalidYaml.CreateUnclosed(bracket)
            : InvalidYaml.CreateSyntaxError(
                GetLocation(piece.GetIndex(error.Start)),
                YamlErrorMessages.Describe(error.Message),
                openBracket
            );
    }

    /// <summary>The finding for an unclosed flow bracket, for which YamlDotNet 16.3 throws an exception without a place.</summary>
    /// <param name="error">What the parser threw.</param>
    /// <param name="reached">Where the last event begins that the parser told of.</param>
    /// <param name="openBracket">The innermost bracket that is open, if any.</param>
    public Finding Explain(InvalidOperationException error, Mark reached, Location? openBracket)
    {
        var index = piece.GetIndex(reached);
        return (openBracket ?? FindBracketAfter(index)) is { } bracket
            ? InvalidYaml.CreateUnclosed(bracket)
            : InvalidYaml.CreateSyntaxError(GetLocation(index), YamlErrorMessages.Describe(error.Message), null);
    }

    // The parser reads ahead: it may fail within a bracket whose beginning it has not told of yet.
    private Location? FindBracketAfter(int start)
    {
        var offset = piece.Text.AsSpan(start).IndexOfAny("[{\n");
        return offset >= 0 && piece.Text[start + offset] != '\n' ? GetLocation(start + offset) : null;
    }

    private Location GetLocation(int index) => file.GetLocation(piece.Offset + index);
}
