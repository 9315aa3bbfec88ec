using System.Collections.Immutable;
using Guarantees.Core.Anchoring.Rules;
using Guarantees.Core.Checking.Rules;
using Guarantees.Core.Findings;
using Guarantees.Core.Reading.Rules;

namespace Guarantees.Core.Checking;

/// <summary>Every rule of the tool, once.</summary>
public static class Catalogue
{
    /// <summary>All rules in the order of their codes.</summary>
    public static readonly ImmutableArray<Rule> Rules =
    [
        TheFileIsUtf8.Rule,
        TheFileIsYaml.Rule,
        TheYamlIsPlain.Rule,
        TheFileIsOfBearableSize.Rule,
        AKeyStandsOnce.Rule,
        AKeyIsKnown.Rule,
        ARequiredFieldIsThere.Rule,
        AValueHasItsType.Rule,
        AWordIsOfItsVocabulary.Rule,
        NoControlCharacters.Rule,
        ATextEndsInNoLineBreak.Rule,
        TheFormatIsKnown.Rule,
        ASourceFileIsThere.Rule,
        AFileStaysInTheFolder.Rule,
        ASourceIsUnchanged.Rule,
        ASourceIsPlainUtf8.Rule,
        ASourceHasNoControlCharacters.Rule,
        ASourceIsDeclared.Rule,
        WordsStandInTheirSource.Rule,
        WordsStandOnce.Rule,
        FragmentsStandInReadingOrder.Rule,
        WordsCrossNoLineEnd.Rule,
        TheLevelFollowsFromTheVoices.Rule,
        AttributingWordsAreThere.Rule,
        TheReportsVoiceIsNotAttributed.Rule,
        ASpeakerIsDeclared.Rule,
        UnnamedPeopleAndGroupsHaveASource.Rule,
        ASpeakerStaysInItsSource.Rule,
        TheCountIsThatOfTheMembers.Rule,
        UnnamedPeopleAreCounted.Rule,
        TheBasisStandsInTheReport.Rule,
        BuiltInSpeakersAreNotDeclared.Rule,
        AVoiceSpeaksOnce.Rule,
        MembersFormNoCircle.Rule,
        AttributingWordsNameTheVoices.Rule,
        AnIdIsUnique.Rule,
        AnIdHasOneForm.Rule,
        ClaimsStandInReadingOrder.Rule,
        ATopicIsDeclared.Rule,
        GuardWordsAreRecorded.Rule,
        NoGuardWordIsLeftOutside.Rule,
        NamesAndNumbersComeFromTheReport.Rule,
        NoTwoClaimsQuoteTheSameWords.Rule,
        AnAllowanceSilencesSomething.Rule,
        AnAllowanceNamesARule.Rule,
        ThereIsSomethingToCheck.Rule,
        AClaimHasOneToThreeTopics.Rule,
        TheStatementKeepsTheGuardWords.Rule,
        TheKindOfAConditionFitsItsWords.Rule,
        AConditionThatTouchesTheQuoteStandsInIt.Rule,
        BothEndsAreClaims.Rule,
        ARelationHasTwoEnds.Rule,
        ARelationStandsOnce.Rule,
        WithinAReportTwoSpeakersAgreeOrConflict.Rule,
        NoTwoClaimsAgreeAndConflict.Rule,
        EveryWordIsAccountedFor.Rule,
        ASkippedPassageIsNoClaim.Rule,
        ASkipReasonIsKnown.Rule,
        EveryItemIsReviewed.Rule,
        AReviewIsCurrent.Rule,
        NoReviewDisputes.Rule,
        NobodyReviewsTheirOwn.Rule,
        AReviewIsOfAnItem.Rule,
        AReaderIsDeclared.Rule,
        ADigestIsOfAKnownVersion.Rule,
    ];

    /// <summary>The rules that a claim can silence for itself by <c>allow</c>.</summary>
    public static readonly ImmutableArray<Rule> Allowable =
        [.. Rules.Where(r => r is { Family: 4, Severity: Severity.Warning } && r != AnAllowanceSilencesSomething.Rule)];
}
