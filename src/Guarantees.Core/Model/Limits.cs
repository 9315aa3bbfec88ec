namespace Guarantees.Core.Model;

/// <summary>Input limits: well above real data, well below what would exhaust the process.</summary>
public static class Limits
{
    /// <summary>Bytes of a file: 64 MiB.</summary>
    public const int MaxFileBytes = 64 * 1024 * 1024;

    /// <summary>Bytes of a report: 8 MiB, more than a long book. Every quote is searched for in the complete text.</summary>
    public const int MaxSourceBytes = 8 * 1024 * 1024;

    /// <summary>UTF-16 units of a line of YAML: 1 Mi.</summary>
    public const int MaxLineLength = 1024 * 1024;

    /// <summary>UTF-16 units of a text: 64 Ki.</summary>
    public const int MaxTextLength = 64 * 1024;

    /// <summary>Texts, lists and maps of a file: about 100,000 claims.</summary>
    public const int MaxNodes = 5_000_000;

    /// <summary>Levels of nesting; the format needs seven. The YAML parser is quadratic in nested flow brackets.</summary>
    public const int MaxDepth = 32;

    /// <summary>Characters of an id.</summary>
    public const int MaxIdLength = 60;

    /// <summary>The number of findings for which the closest passage is searched, which costs more than all other checks together.</summary>
    public const int MaxNearestSuggestions = 100;
}
