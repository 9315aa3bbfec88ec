namespace Guarantees.Core.Output.Html;

/// <summary>A name and its values in a list of facts.</summary>
internal static class Fact
{
    // HTML closes these implicitly; omitting the end tags saves some kilobytes.
    public static Markup Render(string name, params Markup[] values) => $"<dt>{name}{values.Select(v => (Markup)$"<dd>{v}")}\n";
}
