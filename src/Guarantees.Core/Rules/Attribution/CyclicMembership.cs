using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class CyclicMembership
{
    public static readonly Rule Rule = new("CLM312", "Speaker is a member of itself", Severity.Error)
    {
        Explanation =
            "A speaker is not, through its members, a member of itself: nobody could say who is meant. Take the speaker that the finding names out of the members.",
        BadExample = "- {id: europe, name: Europe, kind: group, source: call-report, members: [europe]}",
        GoodExample = "- {id: europe, name: Europe, kind: group, source: call-report, members: [british-official]}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return context.KnowledgeBase.Speakers.SelectMany(speaker => FindCycles(speaker, context, done).ToArray());
    }

    // Walks the members once, in depth; a member that is on the way already closes a circle. The way is no call stack, for
    // it may be long.
    private static IEnumerable<Finding> FindCycles(Speaker start, RuleContext context, HashSet<string> done)
    {
        var way = new Stack<(Speaker Speaker, int Next)>();
        var onTheWay = new HashSet<string>(StringComparer.Ordinal);
        if (done.Add(start.Id))
            Enter(start);
        while (way.TryPop(out var at))
        {
            if (at.Next == at.Speaker.Members.Length)
            {
                onTheWay.Remove(at.Speaker.Id);
                continue;
            }
            way.Push((at.Speaker, at.Next + 1));
            var member = at.Speaker.Members[at.Next];
            if (onTheWay.Contains(member))
                yield return CreateFinding(at.Speaker, at.Next, member);
            else if (context.Speakers.TryGetValue(member, out var next) && done.Add(member))
                Enter(next);
        }

        void Enter(Speaker speaker)
        {
            way.Push((speaker, 0));
            onTheWay.Add(speaker.Id);
        }
    }

    private static Finding CreateFinding(Speaker speaker, int index, string member) =>
        new(
            Rule,
            speaker.Locations.Get("members", index),
            $"{member} is, through its members, a member of itself",
            "take one of them out of the members"
        );
}
