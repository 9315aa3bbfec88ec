using Guarantees.Core.Diagnostics;

namespace Guarantees.Core.Rules.Sources;

internal static class UndeclaredSource
{
    public static readonly Rule Rule = new("CLM106", "Undeclared source", Severity.Error)
    {
        Explanation = "A claim, a skipped passage or a speaker refers to its report by an id declared under `sources`.",
        BadExample = "source: call-reprot",
        GoodExample = "source: call-report",
    };

    public static IEnumerable<Finding> CheckSpeakers(RuleContext context) =>
        Check(
            context.LoadResult.Declared,
            from speaker in context.KnowledgeBase.Speakers
            let source = speaker.Source
            where source is not null
            select new IdReference(source, speaker.Locations.Get("source"))
        );

    public static IEnumerable<Finding> Check(DeclaredIds declared, IEnumerable<IdReference> named) =>
        UndeclaredId.Check(Rule, "source", "declare it under `sources`", declared.Sources, named);
}
