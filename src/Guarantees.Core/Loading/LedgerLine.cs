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
        var (of, digest, reviewer, date, verdict) = (
            match.Groups["of"],
            match.Groups["digest"],
            match.Groups["reviewer"],
            match.Groups["date"],
            match.Groups["verdict"]
        );
        var note = match.Groups["note"];
        return new ReviewEntry(
            of.Value,
            digest.Value,
            reviewer.Value,
            date.Value,
            verdict.ValueSpan is "accepted" ? Verdict.Accepted : Verdict.Disputed,
            note.Success ? note.Value : null,
            match.Groups["answers"].Success,
            new FieldLocations(
                new Location(path, number, 3),
                [Locate(of), Locate(digest), Locate(reviewer), Locate(date), Locate(verdict)]
            )
        );

        FieldLocation Locate(Group field) => new(field.Name, FieldLocations.WholeValue, number, field.Index + 1);
    }

    // A note without anything that JSON or YAML would escape; a dispute has one.
    [GeneratedRegex(
        """^- \{of: (?<of>claim [a-z][a-z0-9-]*|relation [a-z][a-z0-9-]*\.\.[a-z][a-z0-9-]*|skipped [a-z][a-z0-9-]* [1-9][0-9]{0,8}:[1-9][0-9]{0,8}), digest: (?<digest>v[0-9]+:[0-9a-f-]+), reviewer: (?<reviewer>[a-z][a-z0-9-]*), date: (?<date>[0-9-]{10}), verdict: (?:(?<verdict>accepted)(?:, answers: (?<answers>dispute))?(?:, note: "(?<note>[ !#-\[\]-~]+)")?|(?<verdict>disputed), note: "(?<note>[ !#-\[\]-~]+)")\}$""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
