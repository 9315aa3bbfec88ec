using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Tests.Attribution;

public class CueVerbsTests
{
    [Theory]
    [InlineData("said", "say", CueKind.Says, 1)]
    [InlineData("replies", "reply", CueKind.Says, 1)]
    [InlineData("stressing", "stress", CueKind.Says, 1)]
    [InlineData("quipped", "quip", CueKind.Says, 1)]
    [InlineData("signalled", "signal", CueKind.Says, 0)]
    [InlineData("emphasised", "emphasize", CueKind.Says, 1)]
    [InlineData("recognises", "recognize", CueKind.Says, 1)]
    [InlineData("favoured", "favor", CueKind.Holds, 1)]
    [InlineData("swore", "swear", CueKind.Says, 2)]
    [InlineData("denied", "deny", CueKind.Denies, 1)]
    [InlineData("sought", "seek", CueKind.Holds, 1)]
    public void EachFormOfAVerbIsKnown(string form, string lemma, CueKind kind, int strength) =>
        CueVerbs
            .Find(form)
            .Should()
            .BeEquivalentTo(
                new
                {
                    Lemma = lemma,
                    Kind = kind,
                    Strength = strength,
                }
            );

    [Fact]
    public void AVerbThatNeedsAParticleNamesIt() => CueVerbs.Find("went")!.Particles.Should().Equal("on");

    [Theory]
    [InlineData("told", true)]
    [InlineData("said", false)]
    public void AVerbOfTellingTakesAHearer(string form, bool takes) => CueVerbs.Find(form)!.TakesHearer.Should().Be(takes);
}
