using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Claims;

internal static class DuplicateId
{
    public static readonly Rule Rule = new("CLM401", "Duplicate id", Severity.Error)
    {
        Explanation =
            "An id identifies one item permanently: links, reviews and relations refer to it. Ids that differ only in case count as duplicates.",
        BadExample = """
            - {id: nato, name: NATO, about: NATO’s part in it.}
            - {id: NATO, name: Membership, about: Membership for Ukraine.}
            """,
        GoodExample = """
            - {id: nato, name: NATO, about: NATO’s part in it.}
            - {id: nato-membership, name: Membership, about: Membership for Ukraine.}
            """,
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var knowledgeBase = context.KnowledgeBase;
        return
        [
            .. FindDuplicates(knowledgeBase.Readers.Select(r => (r.Id, r.Location)), "reader"),
            .. FindDuplicates(knowledgeBase.Sources.Select(s => (s.Id, s.Location)), "source"),
            .. FindDuplicates(
                knowledgeBase.Speakers.Where(s => s.Locations.Start != default).Select(s => (s.Id, s.Locations.Get("id"))),
                "speaker"
            ),
            .. FindDuplicates(knowledgeBase.Topics.Select(t => (t.Id, t.Location)), "topic"),
            .. FindDuplicates(knowledgeBase.Claims.Select(c => (c.Id, c.Locations.Get("id"))), "claim"),
        ];
    }

    private static IEnumerable<Finding> FindDuplicates(IEnumerable<(string Id, Location At)> ids, string what)
    {
        var first = new Dictionary<string, (string Id, Location At)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, at) in ids)
        {
            if (!first.TryAdd(id, (id, at)))
            {
                yield return new Finding(
                    Rule,
                    at,
                    $"duplicate {what} id `{id}` (first at {first[id].At.Line}:{first[id].At.Column}{DescribeOriginal(id, first[id].Id)})",
                    "give one of them another id"
                )
                {
                    Claim = what == "claim" ? id : null,
                };
            }
        }
    }

    private static string DescribeOriginal(string id, string first) => id == first ? "" : $" as `{first}`";
}
