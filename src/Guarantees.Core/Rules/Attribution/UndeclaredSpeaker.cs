using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class UndeclaredSpeaker
{
    public static readonly Rule Rule = new("CLM304", "Undeclared speaker", Severity.Error)
    {
        Explanation = "`speaker`, `through` and `members` name speakers by the id under `speakers`; `report` and `uncredited` are built in.",
        Bad = "speaker: tromp",
        Good = "speaker: trump",
    };

    public static IEnumerable<Finding> OfMembers(LoadResult loaded) =>
        from speaker in loaded.KnowledgeBase.Speakers
        from member in speaker.Members.Index()
        where loaded.Declared.Speakers?.Contains(member.Item) == false
        select Unknown(new YamlScalar(speaker.Places.Of("members", member.Index), member.Item), loaded.Declared.Speakers!);

    public static Finding Unknown(YamlScalar name, IEnumerable<string> known) => new(
        Rule, name.At, $"there is no speaker `{name.Value}`", SpellingSuggestions.Question(name.Value, known) ?? "declare them under `speakers`");
}
