using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Claims;

internal static class MalformedId
{
    public static readonly Rule Rule = new("CLM402", "Id is not kebab-case", Severity.Error)
    {
        Explanation =
            "Ids are kebab-case: lower-case letters, digits and single hyphens, starting with a letter, at most 60 characters. They are used in links, in file names and on the command line.",
        BadExample = "id: Commitment_Only outside NATO",
        GoodExample = "id: commitment-only-outside-nato",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var knowledgeBase = context.KnowledgeBase;
        IEnumerable<(string Id, Location At, string? Claim)> ids =
        [
            .. knowledgeBase.Readers.Select(r => (r.Id, r.Location, (string?)null)),
            .. knowledgeBase.Sources.Select(s => (s.Id, s.Location, (string?)null)),
            .. knowledgeBase.Speakers.Select(s => (s.Id, s.Locations.Get("id"), (string?)null)),
            .. knowledgeBase
                .Speakers.Where(s => s.Side is not null)
                .Select(s => (s.Side!, s.Locations.Get("side"), (string?)null)),
            .. knowledgeBase.Topics.Select(t => (t.Id, t.Location, (string?)null)),
            .. knowledgeBase.Claims.Select(c => (c.Id, c.Locations.Get("id"), (string?)c.Id)),
        ];
        var findings =
            from id in ids
            where !IsKebabCase(id.Id)
            select new Finding(
                Rule,
                id.At,
                $"`{id.Id}` is not a valid id",
                $"use lower-case letters, digits and single hyphens, starting with a letter, at most {Limits.MaxIdLength} characters"
            )
            {
                Claim = id.Claim,
            };
        return findings;
    }

    private static bool IsKebabCase(string id) =>
        id.Length <= Limits.MaxIdLength
        && char.IsAsciiLetterLower(id[0])
        && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
