using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules.Attribution;

internal static class ReservedSpeaker
{
    public static readonly Rule Rule = new("CLM310", "Speaker id or kind is reserved", Severity.Error)
    {
        Explanation =
            "`report` and `uncredited` are built in, both as ids and as kinds, and mean the same in every knowledge base.",
        BadExample = "- {id: report, name: the paper, kind: institution}",
        GoodExample = "- {id: paper, name: the paper, kind: institution}",
    };

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from speaker in context.KnowledgeBase.Speakers
        where speaker != Speaker.Report && speaker != Speaker.Uncredited
        let isNamedSo = speaker.Id == Speaker.Report.Id || speaker.Id == Speaker.Uncredited.Id
        where isNamedSo || speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited
        select new Finding(
            Rule,
            speaker.Locations.Get(isNamedSo ? "id" : "kind"),
            $"`{speaker.Id}` is declared, but `report` and `uncredited` are built in",
            "remove it; write `speaker: report` or `speaker: uncredited` in the claim"
        );
}
