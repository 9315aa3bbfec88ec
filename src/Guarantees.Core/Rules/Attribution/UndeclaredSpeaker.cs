using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

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

    public static IEnumerable<Finding> CheckMembers(LoadResult loaded) =>
        from speaker in loaded.KnowledgeBase.Speakers
        from member in speaker.Members.Index()
        where loaded.Declared.Speakers?.Contains(member.Item) == false
        select CreateFinding(
            new YamlScalar(speaker.Locations.Get("members", member.Index), member.Item),
            loaded.Declared.Speakers!
        );

    public static Finding CreateFinding(YamlScalar name, IEnumerable<string> known) =>
        new(
            Rule,
            name.Location,
            $"unknown speaker `{name.Value}`",
            SpellingSuggestions.DidYouMean(name.Value, known) ?? "declare them under `speakers`"
        );
}
