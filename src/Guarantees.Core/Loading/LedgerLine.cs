using System.Globalization;
using System.Text.RegularExpressions;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>
/// Reads an entry of the ledger in the one form in which the tool itself writes it, without the YAML parser, which would take half of
/// the time that a large knowledge base takes. Whatever is written otherwise is left to that parser.
/// </summary>
internal static partial class LedgerLine
{
    /// <summary>The entry, or null if the line has another form.</summary>
    /// <param name="line">The line without its line end.</param>
    /// <param name="path">The ledger, for places.</param>
    /// <param name="number">The line's number, 1-based.</param>
    public static ReviewEntry? TryRead(string line, string path, int number)
    {
        if (
            Form().Match(line) is not { Success: true } match
            || !DateOnly.TryParseExact(
                match.Groups["date"].ValueSpan,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        )
            return null;
        var note = match.Groups["note"];
        return new ReviewEntry(
            match.Groups["of"].Value,
            match.Groups["digest"].Value,
            match.Groups["reviewer"].Value,
            match.Groups["date"].Value,
            match.Groups["verdict"].ValueSpan is "accepted" ? Verdict.Accepted : Verdict.Disputed,
            note.Success ? note.Value : null,
            match.Groups["answers"].Success,
            new FieldLocations(
                new Location(path, number, 3),
                [
                    .. Fields
                        .Select(f => (Name: f, Group: match.Groups[f]))
                        .Where(f => f.Group.Success)
                        .Select(f => new FieldLocation(f.Name, FieldLocations.WholeValue, number, f.Group.Index + 1)),
                ]
            )
        );
    }

    private static readonly string[] Fields = ["of", "digest", "reviewer", "date", "verdict"];

    // A note without anything that JSON or YAML would escape; a dispute has one.
    [GeneratedRegex(
        """^- \{of: (?<of>claim [a-z][a-z0-9-]*|relation [a-z][a-z0-9-]*\.\.[a-z][a-z0-9-]*|skipped [a-z][a-z0-9-]* [1-9][0-9]{0,8}:[1-9][0-9]{0,8}), digest: (?<digest>v[0-9]+:[0-9a-f-]+), reviewer: (?<reviewer>[a-z][a-z0-9-]*), date: (?<date>[0-9-]{10}), verdict: (?:(?<verdict>accepted)(?:, answers: (?<answers>dispute))?(?:, note: "(?<note>[ !#-\[\]-~]+)")?|(?<verdict>disputed), note: "(?<note>[ !#-\[\]-~]+)")\}$""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
