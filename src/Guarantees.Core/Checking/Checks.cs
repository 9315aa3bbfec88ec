using System.Collections.Immutable;
using Guarantees.Core.Anchoring.Rules;
using Guarantees.Core.Checking.Rules;
using Guarantees.Core.Findings;

namespace Guarantees.Core.Checking;

/// <summary>What each rule does with what reading and anchoring left. Apart from the catalogue, whose texts few runs need.</summary>
internal static class Checks
{
    /// <summary>The checks of family 3xx; those of earlier families are made while reading and anchoring.</summary>
    public static readonly ImmutableArray<Func<CheckInput, IEnumerable<Finding>>> OnAttribution =
    [
        TheLevelFollowsFromTheVoices.Check,
        AttributingWordsAreThere.Check,
        TheReportsVoiceIsNotAttributed.Check,
        input => ASpeakerIsDeclared.OfMembers(input.Loaded),
        UnnamedPeopleAndGroupsHaveASource.Check,
        ASpeakerStaysInItsSource.Check,
        TheCountIsThatOfTheMembers.Check,
        UnnamedPeopleAreCounted.Check,
        TheBasisStandsInTheReport.Check,
        BuiltInSpeakersAreNotDeclared.Check,
        AVoiceSpeaksOnce.Check,
        MembersFormNoCircle.Check,
        AttributingWordsNameTheVoices.Check,
    ];

    /// <summary>All checks on what reading and anchoring leave.</summary>
    public static readonly ImmutableArray<Func<CheckInput, IEnumerable<Finding>>> All =
    [
        .. OnAttribution,
        AnIdIsUnique.Check,
        AnIdHasOneForm.Check,
        ClaimsStandInReadingOrder.Check,
        ATopicIsDeclared.Check,
        GuardWordsAreRecorded.Check,
        NoGuardWordIsLeftOutside.Check,
        NamesAndNumbersComeFromTheReport.Check,
        NoTwoClaimsQuoteTheSameWords.Check,
        AnAllowanceNamesARule.Check,
        ThereIsSomethingToCheck.Check,
        AClaimHasOneToThreeTopics.Check,
        TheStatementKeepsTheGuardWords.Check,
        TheKindOfAConditionFitsItsWords.Check,
        AConditionThatTouchesTheQuoteStandsInIt.Check,
        BothEndsAreClaims.Check,
        ARelationHasTwoEnds.Check,
        ARelationStandsOnce.Check,
        WithinAReportTwoSpeakersAgreeOrConflict.Check,
        NoTwoClaimsAgreeAndConflict.Check,
        EveryWordIsAccountedFor.Check,
        ASkippedPassageIsNoClaim.Check,
        EveryItemIsReviewed.Check,
        AReviewIsCurrent.Check,
        NoReviewDisputes.Check,
        NobodyReviewsTheirOwn.Check,
        AReviewIsOfAnItem.Check,
        AReaderIsDeclared.Check,
        ADigestIsOfAKnownVersion.Check,
    ];
}
