using System.Text.RegularExpressions;

namespace Guarantees.Tests.Support;

/// <summary>The sound knowledge base of <see cref="SmallKnowledgeBase"/> with some of its parts as a test gives them, with marks.</summary>
/// <param name="Head">What is above the lists.</param>
/// <param name="Readers">Readers; each takes the place of that of the same id.</param>
/// <param name="Sources">All sources.</param>
/// <param name="Speakers">Speakers; each takes the place of that of the same id.</param>
/// <param name="Topics">Topics; each takes the place of that of the same id.</param>
/// <param name="Claims">All claims; then there are no relations and skipped passages but those that are given too.</param>
/// <param name="Relations">All relations.</param>
/// <param name="Skipped">All skipped passages.</param>
/// <param name="Report">
/// The report. Where claims are given without it, its reading is in progress: what they leave out of the sound report is no finding.
/// </param>
/// <param name="Ledger">The ledger; a digest <c>v2:…</c> is that of the item as it is, <c>v2:0…</c> that of an earlier wording.</param>
internal sealed record MarkedBase(
    string? Head,
    string? Readers,
    string? Sources,
    string? Speakers,
    string? Topics,
    string? Claims,
    string? Relations,
    string? Skipped,
    string? Report,
    string? Ledger
)
{
    private static readonly Dictionary<string, string> Sound = Regex
        .Split(SmallKnowledgeBase.Claims, "^(?=[a-z])", RegexOptions.Multiline)
        .Select(part => part.Split(":\n", 2))
        .Where(part => part.Length == 2)
        .ToDictionary(part => part[0], part => part[1]);

    /// <summary>The file of claims.</summary>
    public string ClaimsFile =>
        (Head ?? "format: 1\ncurator: writer")
        + Write("readers", Merge(Sound["readers"], Readers))
        + Write("sources", Sources ?? Sound["sources"] + (Claims is not null && Report is null ? "    reading: in-progress" : ""))
        + Write("speakers", Merge(Sound["speakers"], Speakers))
        + Write("topics", Merge(Sound["topics"], Topics))
        + Write("claims", Claims ?? Sound["claims"])
        + Write("relations", Relations ?? (Claims is null ? Sound["relations"] : ""))
        + Write("skipped", Skipped ?? (Claims is null ? Sound["skipped"] : ""))
        + "\n";

    /// <summary>The items, each on a line, with those of a test in the place of those of the same id.</summary>
    public static string Merge(string items, string? given)
    {
        if (given is null)
            return items;
        var ids = given.Split('\n').Select(ReadId).ToHashSet();
        var kept = items
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(i => i.TrimStart())
            .Where(i => !ids.Contains(ReadId(i)));
        return string.Join('\n', [.. kept, given]);
    }

    private static string Write(string list, string items) =>
        items == "" ? "" : $"\n{list}:{(items[0] == '[' ? ' ' : '\n')}{items.TrimEnd('\n')}";

    private static string ReadId(string item) => Regex.Match(MarkedText.Unmark(item), "id: ([^,]+)").Groups[1].Value;
}
