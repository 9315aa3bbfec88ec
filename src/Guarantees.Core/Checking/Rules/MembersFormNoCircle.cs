using Guarantees.Core.Findings;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking.Rules;

internal static class MembersFormNoCircle
{
    public static readonly Rule Rule = new("CLM312", "Members form no circle", Severity.Error)
    {
        Explanation = "A speaker is not, through its members, a member of itself.",
        Bad = "{id: allies, members: [allies]}",
        Good = "{id: allies, members: [france, germany]}",
    };

    public static IEnumerable<Finding> Check(CheckInput input) =>
        from speaker in input.KnowledgeBase.Speakers
        where IsItsOwnMember(speaker, input)
        select new Finding(
            Rule, speaker.Places.Of("members"), $"{speaker.Id} is, through its members, a member of itself", "take it out of the members");

    private static bool IsItsOwnMember(Speaker speaker, CheckInput input)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(speaker.Members);
        while (open.TryPop(out var id))
        {
            if (id == speaker.Id)
                return true;
            if (!seen.Add(id) || !input.Speakers.TryGetValue(id, out var member))
                continue;
            foreach (var next in member.Members)
                open.Push(next);
        }
        return false;
    }
}
