using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Attribution;

internal static class UndeclaredSpeaker
{
    public static readonly Rule Rule = new("CLM304", "Undeclared speaker", Severity.Error)
    {
        Explanation =
            "`speaker`, `through` and `members` refer to speakers by an id declared under `speakers`; `report` and `uncredited` are built in.",
        BadExample = "speaker: tromp",
        GoodExample = "speaker: trump",
    };

    public static IEnumerable<Finding> CheckMembers(RuleContext context) =>
        Check(
            context.LoadResult.Declared,
            from speaker in context.KnowledgeBase.Speakers
            from member in speaker.Members.Index()
            select new IdReference(member.Item, speaker.Locations.Get("members", member.Index))
        );

    public static IEnumerable<Finding> Check(DeclaredIds declared, IEnumerable<IdReference> named) =>
        UndeclaredId.Check(Rule, "speaker", "declare them under `speakers`", declared.Speakers, named);
}
