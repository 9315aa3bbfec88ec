using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Json;

/// <summary>Words of a report: code points, 0-based, end excluded; lines and columns are 1-based.</summary>
internal sealed record SpanJson(string Text, int Start, int End, int Line, int Column)
{
    public static SpanJson Create(Span span) => new(span.Text, span.Start, span.End, span.Line, span.Column);
}
