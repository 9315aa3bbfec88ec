namespace Guarantees.Cli.Commands;

/// <summary>The forms in which <c>list</c> writes claims, or counts of them.</summary>
internal enum ListFormat
{
    Text,
    Json,
    Ndjson,
    Csv,
}
