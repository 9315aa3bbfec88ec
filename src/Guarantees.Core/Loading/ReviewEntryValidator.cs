using System.Globalization;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;

namespace Guarantees.Core.Loading;

/// <summary>Checks of a ledger entry that the schema cannot express.</summary>
internal static class ReviewEntryValidator
{
    /// <summary>The one value of the field <c>answers</c>.</summary>
    public const string Answers = "dispute";

    /// <summary>The faults of the item's name, of the date, and of a dispute without a reason.</summary>
    public static IEnumerable<Finding> Validate(YamlMapping entry)
    {
        if (!IsItem(entry.GetRequiredText("of").Split(' ')))
            yield return WrongType.CreateFinding(
                entry["of"]!,
                "`claim ID`, `relation FROM..TO` or `skipped SOURCE LINE:COLUMN`",
                "of"
            );
        if (
            !DateOnly.TryParseExact(
                entry.GetRequiredText("date"),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        )
            yield return WrongType.CreateFinding(entry["date"]!, "a date as year-month-day, such as 2026-11-22", "date");
        if (entry.GetRequiredText("verdict") == Verdict.Disputed.ToTerm() && entry["note"] is null)
            yield return ClaimsSchema.Review.CreateMissingField("note", entry.Location);
        if (entry["answers"] is YamlScalar { Value: not Answers } answers)
            yield return WrongType.CreateFinding(answers, $"`{Answers}`", "answers");
    }

    /// <summary>An item's name as it is written today; a relation was once written <c>relation FROM TO</c>.</summary>
    public static string ItemName(string name) =>
        name.Split(' ') is ["relation", var from, var to] ? $"relation {from}..{to}" : name;

    private static bool IsItem(string[] words) =>
        words switch
        {
            ["claim", { Length: > 0 }] => true,
            ["relation", { Length: > 0 }, { Length: > 0 }] => true,
            ["relation", var ends] => ends.Split("..") is [{ Length: > 0 }, { Length: > 0 }],
            ["skipped", { Length: > 0 }, var place] => IsPlace(place.Split(':')),
            _ => false,
        };

    private static bool IsPlace(string[] numbers) =>
        numbers.Length == 2
        && numbers.All(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0);
}
