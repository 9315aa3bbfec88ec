using Guarantees.Core.Findings;
using Guarantees.Core.Model;
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

    public static Finding UnknownMember(string name, Location at, IEnumerable<string> known) =>
        Unknown(new Scalar(at, name), known);

    public static Finding Unknown(Scalar name, IEnumerable<string> known) => new(
        Rule, name.At, $"there is no speaker `{name.Value}`", NearWords.Question(name.Value, known) ?? "declare them under `speakers`");
}
