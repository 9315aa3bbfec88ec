namespace Guarantees.Core.Output.Html;

/// <summary>A name and its values in a list of facts.</summary>
internal static class Fact
{
    // HTML closes these by itself; without the end tags a page is some kilobytes smaller.
    public static Markup Render(string name, params Markup[] values) => $"<dt>{name}{values.Select(v => (Markup)$"<dd>{v}")}\n";
}
