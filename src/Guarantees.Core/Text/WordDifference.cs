using System.Collections.Immutable;

namespace Guarantees.Core.Text;

/// <summary>A difference between two passages: the words in the source and the words given; either may be empty.</summary>
internal sealed record WordDifference(string Printed, string Given)
{
    /// <summary>As a clause about the printed passage.</summary>
    public string Describe() =>
        (Printed, Given) switch
        {
            ("", _) => $"does not have \"{Given}\"",
            (_, "") => $"has \"{Printed}\", which is left out",
            _ => $"has \"{Printed}\" where the quote has \"{Given}\"",
        };

    /// <summary>Joins neighboring unequal pairs of words into differences, and drops the equal ones.</summary>
    public static ImmutableArray<WordDifference> FromAlignment(IEnumerable<(string Printed, string Given)> pairs)
    {
        var differences = ImmutableArray.CreateBuilder<WordDifference>();
        List<(string Printed, string Given)> run = [];
        foreach (var pair in pairs.Append(("", "")))
        {
            if (pair.Item1 != pair.Item2)
            {
                run.Add(pair);
            }
            else if (run.Count > 0)
            {
                differences.Add(new WordDifference(Join(run.Select(r => r.Printed)), Join(run.Select(r => r.Given))));
                run.Clear();
            }
        }
        return differences.DrainToImmutable();
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words.Where(w => w.Length > 0));
}
