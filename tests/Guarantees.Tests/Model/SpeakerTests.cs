using Guarantees.Core.Model;

namespace Guarantees.Tests.Model;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData(SpeakerKind.Person, null, false, Level.Named)]
    [InlineData(SpeakerKind.Institution, null, false, Level.Institution)]
    [InlineData(SpeakerKind.Unnamed, null, false, Level.UnnamedOne)]
    [InlineData(SpeakerKind.Unnamed, 1, false, Level.UnnamedOne)]
    [InlineData(SpeakerKind.Unnamed, 2, false, Level.UnnamedSeveral)]
    [InlineData(SpeakerKind.Group, null, false, Level.Collective)]
    [InlineData(SpeakerKind.Group, null, true, Level.Named)]
    [InlineData(SpeakerKind.Uncredited, null, false, Level.Uncredited)]
    [InlineData(SpeakerKind.Report, null, false, Level.Report)]
    public void The_level_follows_from_how_a_report_identifies_the_voice(
        SpeakerKind kind,
        int? count,
        bool isJoint,
        Level level
    ) => (Speaker.Report with { Kind = kind, Count = count, IsJoint = isJoint }).Level.Should().Be(level);
}
