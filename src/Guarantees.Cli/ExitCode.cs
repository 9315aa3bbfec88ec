namespace Guarantees.Cli;

/// <summary>How a run ends.</summary>
internal static class ExitCode
{
    /// <summary>Fine; an empty list too.</summary>
    public const int Fine = 0;

    /// <summary>The answer is no: findings, an unknown id, an unfaithful excerpt, a file that differs.</summary>
    public const int No = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>The knowledge base cannot be loaded, or an output cannot be written.</summary>
    public const int CannotLoad = 3;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 70;
}
