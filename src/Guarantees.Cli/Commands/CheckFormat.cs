namespace Guarantees.Cli.Commands;

/// <summary>The forms in which <c>check</c> reports.</summary>
internal enum CheckFormat
{
    Full,
    Concise,
    Json,
    Github,
    Sarif,
}
