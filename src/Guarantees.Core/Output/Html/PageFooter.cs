using System.Reflection;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The version, the date of the data, the license, and downloads.</summary>
internal static class PageFooter
{
    private static readonly string Version =
        typeof(PageFooter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static Markup Render(DocumentModel model)
    {
        var last = model.KnowledgeBase.Reviews.Select(r => r.Date).DefaultIfEmpty().Max(StringComparer.Ordinal);
        return $"""
            <footer>
            <p>Made with claims {Version}.{(
                last is null ? "" : $" Data last checked on {last}."
            )} The words of the reports belong to their publishers.</p>
            </footer>
            """;
    }
}
