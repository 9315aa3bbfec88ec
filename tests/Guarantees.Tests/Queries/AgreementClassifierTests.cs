using Guarantees.Core.Model;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Queries;

public sealed class AgreementClassifierTests
{
    private static readonly Speaker Ann = new()
    {
        Id = "ann",
        Name = "Ann Lee",
        Kind = SpeakerKind.Person,
        Side = "city",
    };

    [Fact]
    public void One_speaker_in_two_reports_is_the_same_speaker() => Between(Ann, Ann).Should().Be(AgreementKind.SameSpeaker);

    [Fact]
    public void Two_speakers_of_one_side_are_of_the_same_side() =>
        Between(Ann, Ann with { Id = "mayor" }).Should().Be(AgreementKind.SameSide);

    [Fact]
    public void Speakers_of_two_sides_are_different_speakers() =>
        Between(Ann, Ann with { Id = "bo", Side = "drivers" }).Should().Be(AgreementKind.DifferentSpeaker);

    [Fact]
    public void Speakers_without_a_side_share_no_side() =>
        Between(Ann with { Side = null }, Ann with { Id = "bo", Side = null }).Should().Be(AgreementKind.DifferentSpeaker);

    [Fact]
    public void Two_reports_own_voices_are_not_one_speaker() =>
        Between(Speaker.Report, Speaker.Report).Should().Be(AgreementKind.DifferentSpeaker);

    [Fact]
    public void Uncredited_claims_have_an_unknown_agreement() =>
        Between(Ann, Speaker.Uncredited).Should().Be(AgreementKind.Unknown);

    private static AgreementKind Between(Speaker one, Speaker other)
    {
        using var files = new TwoReports();
        var claim = files.Index().KnowledgeBase.Claims[0];
        return AgreementClassifier.Classify(claim with { Speaker = one }, claim with { Speaker = other });
    }
}
