using System.Collections.Immutable;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Rules.Quotations;

/// <summary>All rules on quotations, the most serious first.</summary>
internal static class QuotationRules
{
    /// <summary>The rules with their checks.</summary>
    public static readonly ImmutableArray<QuotationRule> All =
    [
        new(UnknownWords.Rule, UnknownWords.Check),
        new(DroppedRefusal.Rule, DroppedRefusal.Check),
        new(DeniedWords.Rule, DeniedWords.Check),
        new(WrongSpeaker.Rule, WrongSpeaker.Check),
        new(AlteredWords.Rule, AlteredWords.Check),
        new(SplicedWords.Rule, SplicedWords.Check),
        new(RaisedAuthority.Rule, RaisedAuthority.Check),
        new(DroppedRelay.Rule, DroppedRelay.Check),
        new(MissingSpeaker.Rule, MissingSpeaker.Check),
        new(WrongReport.Rule, WrongReport.Check),
        new(StrongerCue.Rule, StrongerCue.Check),
        new(DroppedCondition.Rule, DroppedCondition.Check),
        new(DroppedHedge.Rule, DroppedHedge.Check),
        new(UncreditedParaphrase.Rule, UncreditedParaphrase.Check),
    ];
}
