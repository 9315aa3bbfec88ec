using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class PronounsTests
{
    [Theory]
    [InlineData("he", SpeakerKind.Person, null, true)]
    [InlineData("her", SpeakerKind.Unnamed, 1, true)]
    [InlineData("she", SpeakerKind.Unnamed, null, true)]
    [InlineData("his", SpeakerKind.Unnamed, 2, false)]
    [InlineData("he", SpeakerKind.Institution, null, false)]
    [InlineData("it", SpeakerKind.Institution, null, true)]
    [InlineData("its", SpeakerKind.Group, null, true)]
    [InlineData("it", SpeakerKind.Person, null, false)]
    [InlineData("they", SpeakerKind.Person, null, true)]
    [InlineData("their", SpeakerKind.Institution, null, true)]
    public void A_pronoun_means_a_person_or_a_thing(string pronoun, SpeakerKind kind, int? count, bool can) =>
        Pronouns.CanMean(pronoun, Speaker.Report with { Kind = kind, Count = count }).Should().Be(can);
}
