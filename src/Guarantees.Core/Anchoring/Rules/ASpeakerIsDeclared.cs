using Guarantees.Core.Findings;
using Guarantees.Core.Reading;

namespace Guarantees.Core.Anchoring.Rules;

internal static class ASpeakerIsDeclared
{
    public static readonly Rule Rule = new("CLM304", "A speaker is declared", Severity.Error)
    {
        Explanation = "`speaker`, `through` and `members` name speakers by the id under `speakers`; `report` and `uncredited` are built in.",
        Bad = "speaker: tromp",
        Good = "speaker: trump",
    };

    public static IEnumerable<Finding> OfMembers(Loaded loaded) =>
        from speaker in loaded.KnowledgeBase.Speakers
        from member in speaker.Members.Index()
        where loaded.Declared.Speakers?.Contains(member.Item) == false
        select Unknown(new Scalar(speaker.Places.Of("members", member.Index), member.Item), loaded.Declared.Speakers!);

    public static Finding Unknown(Scalar name, IEnumerable<string> known) => new(
        Rule, name.At, $"there is no speaker `{name.Value}`", NearWords.Question(name.Value, known) ?? "declare them under `speakers`");
}
