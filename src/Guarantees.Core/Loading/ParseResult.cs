using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Loading;

/// <summary>What was read, or the one finding that kept it from being read.</summary>
/// <param name="Value">What was read; null where it was refused.</param>
/// <param name="Error">Why it was not; null where it was read.</param>
internal sealed record ParseResult<T>(T? Value, Finding? Error)
    where T : class
{
    public static implicit operator ParseResult<T>(T value) => new(value, null);

    public static implicit operator ParseResult<T>(Finding refused) => new(null, refused);

    /// <summary>Reads on where this was read.</summary>
    public ParseResult<TNext> Then<TNext>(Func<T, ParseResult<TNext>> next)
        where TNext : class => Value is null ? new(null, Error) : next(Value);
}
