using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>Finds where a value ends in the text of a YAML file; the parser tells only where it begins. Indexes are UTF-16 units.</summary>
internal static class YamlExtent
{
    /// <summary>The index after a text, or after a list or map in brackets; null for a form in which neither can be replaced.</summary>
    public static int? FindEnd(string text, int start, YamlNode node) =>
        start >= text.Length
            ? null
            : (text[start], node) switch
            {
                ('"', YamlScalar) => FindDoubleQuoteEnd(text, start),
                ('\'', YamlScalar) => FindSingleQuoteEnd(text, start),
                ('|' or '>', YamlScalar) => null,
                (_, YamlScalar scalar) => FindPlainEnd(text, start, scalar.Value),
                ('[' or '{', _) => FindBracketEnd(text, start),
                _ => null,
            };

    private static int? FindDoubleQuoteEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
                return i + 1;
            if (text[i] == '\\')
                i++;
        }
        return null;
    }

    private static int? FindSingleQuoteEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != '\'')
                continue;
            if (i + 1 == text.Length || text[i + 1] != '\'')
                return i + 1;
            i++;
        }
        return null;
    }

    // Over several lines, each line end with the space around it is one space of the value.
    private static int? FindPlainEnd(string text, int start, string value)
    {
        var at = start;
        foreach (var unit in value)
        {
            if (at >= text.Length)
                return null;
            if (text[at] == unit)
            {
                at++;
                continue;
            }
            var space = at;
            while (space < text.Length && char.IsWhiteSpace(text[space]))
                space++;
            if (unit != ' ' || space == at)
                return null;
            at = space;
        }
        return at;
    }

    private static int? FindBracketEnd(string text, int start)
    {
        var depth = 0;
        for (int? i = start; i < text.Length; i++)
        {
            switch (text[i.Value])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return i + 1;
                case '"' when IsAfterSeparator(text, i.Value):
                    i = FindDoubleQuoteEnd(text, i.Value) - 1;
                    break;
                case '\'' when IsAfterSeparator(text, i.Value):
                    i = FindSingleQuoteEnd(text, i.Value) - 1;
                    break;
                case '#' when char.IsWhiteSpace(text[i.Value - 1]):
                    i = text.IndexOf('\n', i.Value) is var end and >= 0 ? end : null;
                    break;
            }
            if (i is null)
                return null;
        }
        return null;
    }

    // Elsewhere a mark is part of a plain text: don't.
    private static bool IsAfterSeparator(string text, int at)
    {
        do at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]));
        return at < 0 || text[at] is ',' or ':' or '[' or '{';
    }
}
