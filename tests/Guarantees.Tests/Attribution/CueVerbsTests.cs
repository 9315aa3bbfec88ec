using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;

namespace Guarantees.Tests.Attribution;

public class CueVerbsTests
{
    [Theory]
    [InlineData("said", "say", CueKind.Says, CueStrength.Neutral)]
    [InlineData("replies", "reply", CueKind.Says, CueStrength.Neutral)]
    [InlineData("stressing", "stress", CueKind.Says, CueStrength.Firm)]
    [InlineData("quipped", "quip", CueKind.Says, CueStrength.Neutral)]
    [InlineData("signalled", "signal", CueKind.Says, CueStrength.Weak)]
    [InlineData("emphasised", "emphasize", CueKind.Says, CueStrength.Firm)]
    [InlineData("recognises", "recognize", CueKind.Says, CueStrength.Neutral)]
    [InlineData("favoured", "favor", CueKind.Holds, CueStrength.Neutral)]
    [InlineData("swore", "swear", CueKind.Says, CueStrength.Binding)]
    [InlineData("denied", "deny", CueKind.Denies, CueStrength.Neutral)]
    [InlineData("sought", "seek", CueKind.Holds, CueStrength.Neutral)]
    public void EachFormOfAVerbIsKnown(string form, string lemma, CueKind kind, CueStrength strength) =>
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
    public void AVerbThatNeedsAParticleListsIt() => CueVerbs.Find("went")!.Particles.Should().Equal("on");

    [Theory]
    [InlineData("told", true)]
    [InlineData("said", false)]
    public void AVerbOfTellingTakesAHearer(string form, bool takes) => CueVerbs.Find(form)!.TakesHearer.Should().Be(takes);
}
