namespace Guarantees.Cli;

/// <summary>The exit codes.</summary>
internal static class ExitCode
{
    /// <summary>Success, including an empty list.</summary>
    public const int Success = 0;

    /// <summary>Problems were found: findings, an unknown id, a quotation that is not fair, a file that is out of date.</summary>
    public const int Failure = 1;

    /// <summary>The command line is invalid.</summary>
    public const int UsageError = 2;

    /// <summary>The knowledge base cannot be loaded, or an output cannot be written.</summary>
    public const int IoError = 3;

    /// <summary>A bug in this program.</summary>
    public const int InternalError = 70;
}
