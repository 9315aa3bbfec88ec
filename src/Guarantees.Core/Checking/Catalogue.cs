using System.Collections.Immutable;
using Guarantees.Core.Anchoring.Rules;
using Guarantees.Core.Checking.Rules;
using Guarantees.Core.Findings;
using Guarantees.Core.Quotations.Rules;
using Guarantees.Core.Reading.Rules;

namespace Guarantees.Core.Checking;

/// <summary>Every rule of the tool, once, with its check.</summary>
public static class Catalogue
{
    /// <summary>
    /// All rules in the order of their codes. A rule without a check of its own is applied where files are read or words are
    /// resolved.
    /// </summary>
    internal static readonly ImmutableArray<CheckedRule> Entries =
    [
        new(TheFileIsUtf8.Rule),
        new(TheFileIsYaml.Rule),
        new(TheYamlIsPlain.Rule),
        new(TheFileIsOfBearableSize.Rule),
        new(AKeyStandsOnce.Rule),
        new(AKeyIsKnown.Rule),
        new(ARequiredFieldIsThere.Rule),
        new(AValueHasItsType.Rule),
        new(AWordIsOfItsVocabulary.Rule),
        new(NoControlCharacters.Rule),
        new(ATextEndsInNoLineBreak.Rule),
        new(TheFormatIsKnown.Rule),
        new(ATextIsNotCutOff.Rule),
        new(ASourceFileIsThere.Rule),
        new(AFileStaysInTheFolder.Rule),
        new(ASourceIsUnchanged.Rule),
        new(ASourceIsPlainUtf8.Rule),
        new(ASourceHasNoControlCharacters.Rule),
        new(ASourceIsDeclared.Rule),
        new(WordsStandInTheirSource.Rule),
        new(WordsStandOnce.Rule),
        new(FragmentsStandInReadingOrder.Rule),
        new(WordsCrossNoLineEnd.Rule),
        new(TheLevelFollowsFromTheVoices.Rule, TheLevelFollowsFromTheVoices.Check),
        new(AttributingWordsAreThere.Rule, AttributingWordsAreThere.Check),
        new(TheReportsVoiceIsNotAttributed.Rule, TheReportsVoiceIsNotAttributed.Check),
        new(ASpeakerIsDeclared.Rule, context => ASpeakerIsDeclared.OfMembers(context.Loaded)),
        new(UnnamedPeopleAndGroupsHaveASource.Rule, UnnamedPeopleAndGroupsHaveASource.Check),
        new(ASpeakerStaysInItsSource.Rule, ASpeakerStaysInItsSource.Check),
        new(TheCountIsThatOfTheMembers.Rule, TheCountIsThatOfTheMembers.Check),
        new(UnnamedPeopleAreCounted.Rule, UnnamedPeopleAreCounted.Check),
        new(TheBasisStandsInTheReport.Rule, TheBasisStandsInTheReport.Check),
        new(BuiltInSpeakersAreNotDeclared.Rule, BuiltInSpeakersAreNotDeclared.Check),
        new(AVoiceSpeaksOnce.Rule, AVoiceSpeaksOnce.Check),
        new(MembersFormNoCircle.Rule, MembersFormNoCircle.Check),
        new(AttributingWordsNameTheVoices.Rule, AttributingWordsNameTheVoices.Check),
        new(ContradictoryVoices.Rule, ContradictoryVoices.Check),
        new(MissingVoice.Rule, MissingVoice.Check),
        new(AnIdIsUnique.Rule, AnIdIsUnique.Check),
        new(AnIdHasOneForm.Rule, AnIdHasOneForm.Check),
        new(ClaimsStandInReadingOrder.Rule, ClaimsStandInReadingOrder.Check),
        new(ATopicIsDeclared.Rule, ATopicIsDeclared.Check),
        new(GuardWordsAreRecorded.Rule, GuardWordsAreRecorded.Check),
        new(NoGuardWordIsLeftOutside.Rule, NoGuardWordIsLeftOutside.Check),
        new(NamesAndNumbersComeFromTheReport.Rule, NamesAndNumbersComeFromTheReport.Check),
        new(NoTwoClaimsQuoteTheSameWords.Rule, NoTwoClaimsQuoteTheSameWords.Check),
        new(AnAllowanceSilencesSomething.Rule),
        new(AnAllowanceNamesARule.Rule, AnAllowanceNamesARule.Check),
        new(ThereIsSomethingToCheck.Rule, ThereIsSomethingToCheck.Check),
        new(AClaimHasOneToThreeTopics.Rule, AClaimHasOneToThreeTopics.Check),
        new(TheStatementKeepsTheGuardWords.Rule, TheStatementKeepsTheGuardWords.Check),
        new(TheKindOfAConditionFitsItsWords.Rule, TheKindOfAConditionFitsItsWords.Check),
        new(AConditionThatTouchesTheQuoteStandsInIt.Rule, AConditionThatTouchesTheQuoteStandsInIt.Check),
        new(DroppedQualifierWords.Rule, DroppedQualifierWords.Check),
        new(MisplacedQualifier.Rule, MisplacedQualifier.Check),
        new(ImpossibleAct.Rule, ImpossibleAct.Check),
        new(UnprintedWord.Rule, UnprintedWord.Check),
        new(BothEndsAreClaims.Rule, BothEndsAreClaims.Check),
        new(ARelationHasTwoEnds.Rule, ARelationHasTwoEnds.Check),
        new(ARelationStandsOnce.Rule, ARelationStandsOnce.Check),
        new(WithinAReportTwoSpeakersAgreeOrConflict.Rule, WithinAReportTwoSpeakersAgreeOrConflict.Check),
        new(NoTwoClaimsAgreeAndConflict.Rule, NoTwoClaimsAgreeAndConflict.Check),
        new(EveryWordIsAccountedFor.Rule, EveryWordIsAccountedFor.Check),
        new(ASkippedPassageIsNoClaim.Rule, ASkippedPassageIsNoClaim.Check),
        new(ASkipReasonIsKnown.Rule),
        new(EveryItemIsReviewed.Rule, EveryItemIsReviewed.Check),
        new(AReviewIsCurrent.Rule, AReviewIsCurrent.Check),
        new(NoReviewDisputes.Rule, NoReviewDisputes.Check),
        new(NobodyReviewsTheirOwn.Rule, NobodyReviewsTheirOwn.Check),
        new(AReviewIsOfAnItem.Rule, AReviewIsOfAnItem.Check),
        new(AReaderIsDeclared.Rule, AReaderIsDeclared.Check),
        new(ADigestIsOfAKnownVersion.Rule, ADigestIsOfAKnownVersion.Check),
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

    /// <summary>The rules that a claim can silence for itself by <c>allow</c>.</summary>
    public static readonly ImmutableArray<Rule> Allowable =
        [.. Rules.Where(r => r is { Family: 4, Severity: not Severity.Error } && r != AnAllowanceSilencesSomething.Rule)];
}
