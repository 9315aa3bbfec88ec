namespace Guarantees.Cli;

/// <summary>How a run ends.</summary>
internal static class ExitCode
{
    /// <summary>Fine; an empty list too.</summary>
    public const int Success = 0;

    /// <summary>The answer is no: findings, an unknown id, an unfaithful excerpt, a file that differs.</summary>
    public const int Failure = 1;

    /// <summary>Wrong usage.</summary>
    public const int UsageError = 2;

    /// <summary>The knowledge base cannot be loaded, or an output cannot be written.</summary>
    public const int IoError = 3;

    /// <summary>A defect of ours.</summary>
    public const int InternalError = 70;
}
