using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class CyclicMembership
{
    public static readonly Rule Rule = new("CLM312", "Speaker is a member of itself", Severity.Error)
    {
        Explanation =
            "A speaker cannot be a member of itself, directly or through its members: it would be unclear who is meant. Remove the speaker that the finding names from the members.",
        BadExample = "- {id: europe, name: Europe, kind: group, source: call-report, members: [europe]}",
        GoodExample = "- {id: europe, name: Europe, kind: group, source: call-report, members: [british-official]}",
    };

    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return context.KnowledgeBase.Speakers.SelectMany(speaker => FindCycles(speaker, context, done).ToArray());
    }

    // Walks the members once, depth first; a member that is already on the path closes a cycle. The path is kept on a stack
    // of its own because it may be too long for the call stack.
    private static IEnumerable<Finding> FindCycles(Speaker start, RuleContext context, HashSet<string> done)
    {
        var path = new Stack<(Speaker Speaker, int Next)>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        if (done.Add(start.Id))
            Enter(start);
        while (path.TryPop(out var at))
        {
            if (at.Next == at.Speaker.Members.Length)
            {
                onPath.Remove(at.Speaker.Id);
                continue;
            }
            path.Push((at.Speaker, at.Next + 1));
            var member = at.Speaker.Members[at.Next];
            if (onPath.Contains(member))
                yield return CreateFinding(at.Speaker, at.Next, member);
            else if (context.Speakers.TryGetValue(member, out var next) && done.Add(member))
                Enter(next);
        }

        void Enter(Speaker speaker)
        {
            path.Push((speaker, 0));
            onPath.Add(speaker.Id);
        }
    }

    private static Finding CreateFinding(Speaker speaker, int index, string member) =>
        new(
            Rule,
            speaker.Locations.Get("members", index),
            $"{member} is a member of itself (a cycle)",
            "remove one member to break the cycle"
        );
}
