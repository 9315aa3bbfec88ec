namespace Guarantees.Core.Authoring;

/// <summary>What an authoring step made, or why it made nothing.</summary>
/// <param name="Value">What it made; null where it made nothing.</param>
/// <param name="Problem">One clause on why not, with the cure; null where it made something.</param>
public sealed record AuthoringResult<T>(T? Value, string? Problem)
    where T : class
{
    /// <summary>A step that succeeded.</summary>
    public static implicit operator AuthoringResult<T>(T value) => new(value, null);

    /// <summary>A step that was refused.</summary>
    public static implicit operator AuthoringResult<T>(Refusal refusal) => new(null, refusal.Problem);
}

/// <summary>Why an authoring step made nothing.</summary>
/// <param name="Problem">One clause, with the cure.</param>
public readonly record struct Refusal(string Problem);
