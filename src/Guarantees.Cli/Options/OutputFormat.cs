namespace Guarantees.Cli.Options;

/// <summary>The values of <c>--format</c>; each verb takes some of them.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Ndjson = "ndjson";
    public const string Csv = "csv";
    public const string Markdown = "markdown";
    public const string Html = "html";
    public const string Full = "full";
    public const string Concise = "concise";
    public const string Github = "github";
    public const string Sarif = "sarif";
    public const string WebAnnotation = "web-annotation";
    public const string Hypothesis = "hypothesis";
}
