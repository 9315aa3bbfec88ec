using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Rules.Attribution;
using Guarantees.Core.Rules.Claims;
using Guarantees.Core.Rules.Coverage;
using Guarantees.Core.Rules.Format;
using Guarantees.Core.Rules.Quotations;
using Guarantees.Core.Rules.Quotes;
using Guarantees.Core.Rules.Relations;
using Guarantees.Core.Rules.Reviews;
using Guarantees.Core.Rules.Sources;

namespace Guarantees.Core.Rules;

/// <summary>All rules of the tool, with their checks.</summary>
public static class RuleCatalog
{
    /// <summary>
    /// All rules in the order of their codes. A rule without a check is applied while files are read or quotes are resolved.
    /// </summary>
    internal static readonly ImmutableArray<CheckedRule> Entries =
    [
        new(InvalidUtf8.Rule),
        new(InvalidYaml.Rule),
        new(UnsupportedYaml.Rule),
        new(SizeLimitExceeded.Rule),
        new(DuplicateKey.Rule),
        new(UnknownKey.Rule),
        new(MissingField.Rule),
        new(WrongType.Rule),
        new(UnknownTerm.Rule),
        new(ControlCharacter.Rule),
        new(TrailingLineBreak.Rule),
        new(UnsupportedFormatVersion.Rule),
        new(TruncatedText.Rule),
        new(MissingSourceFile.Rule),
        new(PathOutsideKnowledgeBase.Rule),
        new(SourceHashMismatch.Rule),
        new(UndeclaredSource.Rule, UndeclaredSource.CheckSpeakers),
        new(UnpairedQuotationMark.Rule, UnpairedQuotationMark.Check),
        new(QuoteNotFound.Rule),
        new(AmbiguousQuote.Rule),
        new(FragmentsOutOfOrder.Rule),
        new(QuoteSpansParagraphs.Rule),
        new(LevelMismatch.Rule, LevelMismatch.Check),
        new(MissingAttribution.Rule, MissingAttribution.Check),
        new(UnexpectedAttribution.Rule, UnexpectedAttribution.Check),
        new(UndeclaredSpeaker.Rule, UndeclaredSpeaker.CheckMembers),
        new(UnnamedSpeakerWithoutSource.Rule, UnnamedSpeakerWithoutSource.Check),
        new(SpeakerFromAnotherSource.Rule, SpeakerFromAnotherSource.Check),
        new(MemberCountMismatch.Rule, MemberCountMismatch.Check),
        new(InvalidSpeakerCount.Rule, InvalidSpeakerCount.Check),
        new(BasisNotFound.Rule, BasisNotFound.Check),
        new(ReservedSpeaker.Rule, ReservedSpeaker.Check),
        new(RepeatedVoice.Rule, RepeatedVoice.Check),
        new(CyclicMembership.Rule, CyclicMembership.Check),
        new(AttributionMismatch.Rule, AttributionMismatch.Check),
        new(ContradictoryVoices.Rule, ContradictoryVoices.Check),
        new(MissingVoice.Rule, MissingVoice.Check),
        new(DuplicateId.Rule, DuplicateId.Check),
        new(MalformedId.Rule, MalformedId.Check),
        new(ClaimOutOfOrder.Rule, ClaimOutOfOrder.Check),
        new(UndeclaredTopic.Rule, UndeclaredTopic.Check),
        new(UnrecordedQualifier.Rule, UnrecordedQualifier.Check),
        new(QualifierOutsideQuote.Rule, QualifierOutsideQuote.Check),
        new(UnsupportedNameOrNumber.Rule, UnsupportedNameOrNumber.Check),
        new(DuplicateQuote.Rule, DuplicateQuote.Check),
        new(UnusedSuppression.Rule),
        new(InvalidSuppression.Rule, InvalidSuppression.Check),
        new(NoClaims.Rule, NoClaims.Check),
        new(TopicCount.Rule, TopicCount.Check),
        new(StatementDropsQualifier.Rule, StatementDropsQualifier.Check),
        new(ConditionKindMismatch.Rule, ConditionKindMismatch.Check),
        new(TruncatedQuote.Rule, TruncatedQuote.Check),
        new(DroppedQualifierWords.Rule, DroppedQualifierWords.Check),
        new(MisplacedQualifier.Rule, MisplacedQualifier.Check),
        new(ImpossibleAct.Rule, ImpossibleAct.Check),
        new(UnprintedWord.Rule, UnprintedWord.Check),
        new(UnresolvedPronoun.Rule, UnresolvedPronoun.Check),
        new(MissingStatement.Rule, MissingStatement.Check),
        new(UndeclaredClaim.Rule, UndeclaredClaim.Check),
        new(SelfRelation.Rule, SelfRelation.Check),
        new(DuplicateRelation.Rule, DuplicateRelation.Check),
        new(SelfAgreement.Rule, SelfAgreement.Check),
        new(UncoveredText.Rule, UncoveredText.Check),
        new(SkippedButQuoted.Rule, SkippedButQuoted.Check),
        new(MissingReview.Rule, MissingReview.Check),
        new(StaleReview.Rule, StaleReview.Check),
        new(DisputedItem.Rule, DisputedItem.Check),
        new(SelfReview.Rule, SelfReview.Check),
        new(OrphanedReview.Rule, OrphanedReview.Check),
        new(UndeclaredReader.Rule, UndeclaredReader.Check),
        new(UnsupportedDigest.Rule, UnsupportedDigest.Check),
        new(UnknownWords.Rule),
        new(AlteredWords.Rule),
        new(SplicedWords.Rule),
        new(WrongSpeaker.Rule),
        new(DeniedWords.Rule),
        new(MissingSpeaker.Rule),
        new(DroppedRelay.Rule),
        new(RaisedAuthority.Rule),
        new(UncreditedParaphrase.Rule),
        new(StrongerCue.Rule),
        new(WrongReport.Rule),
        new(DroppedCondition.Rule),
        new(DroppedHedge.Rule),
        new(DroppedRefusal.Rule),
        new(UnreadQuotation.Rule),
        new(NothingToCheck.Rule),
    ];

    /// <summary>All rules in the order of their codes.</summary>
    public static readonly ImmutableArray<Rule> Rules = [.. Entries.Select(e => e.Rule)];

    /// <summary>The rules that a claim can suppress with <c>allow</c>.</summary>
    public static readonly ImmutableArray<Rule> Suppressible =
    [
        .. Rules.Where(r => r is { Family: 4, Severity: not Severity.Error } && r != UnusedSuppression.Rule),
    ];
}
