namespace Guarantees.Core.Reading;

/// <summary>What a file may be at most. Far above what people write, far below what harms the reader.</summary>
public static class Limits
{
    /// <summary>Bytes of a file: 64 MiB.</summary>
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>Levels of nesting; the format needs seven. The YAML parser is quadratic in nested flow brackets.</summary>
    public const int Depth = 32;

    /// <summary>Characters of an id.</summary>
    public const int IdLength = 60;
}
