using Guarantees.Core.Model;
using Guarantees.Core.Quotations;

namespace Guarantees.Tests.Quotations;

public sealed class VoiceNamesTests
{
    private static readonly Speaker[] Speakers =
    [
        Person("ann-lee", "Ann Lee", "mayor of Oldport", "city", "the head of the city"),
        Person("bo-lee", "Bo Lee", null, null),
        Person("cy-day", "Cy Day", "chief engineer", "city"),
        new()
        {
            Id = "ministry",
            Name = "the Ministry of Ports",
            Kind = SpeakerKind.Institution,
            Also = ["MOP"],
        },
        new()
        {
            Id = "clerk",
            Name = "a clerk at the port",
            Kind = SpeakerKind.Unnamed,
            Count = 1,
            Source = "report",
        },
        new()
        {
            Id = "drivers",
            Name = "Oldport drivers",
            Kind = SpeakerKind.Group,
            Source = "report",
        },
    ];

    private static readonly VoiceNames Names = new(Speakers.ToDictionary(s => s.Id, StringComparer.Ordinal));

    [Theory]
    [InlineData("Ann Lee", "ann-lee")]
    [InlineData("Mayor Ann Lee", "ann-lee")]
    [InlineData("the mayor", "ann-lee")]
    [InlineData("the head of the city", "ann-lee")]
    [InlineData("Day", "cy-day")]
    [InlineData("Mr. Day", "cy-day")]
    [InlineData("Oldport’s mayor", "ann-lee")]
    [InlineData("Ann Lee's chief engineer", "cy-day")]
    [InlineData("MOP", "ministry")]
    [InlineData("the ports ministry", "ministry")]
    [InlineData("the clerk", "clerk")]
    [InlineData("drivers", "drivers")]
    public void Words_name_one_speaker(string words, string id) => Named(words).Should().Equal(id);

    [Theory]
    [InlineData("Lee")]
    [InlineData("Mr. Lee")]
    [InlineData("Cy Day's lawyer")]
    [InlineData("Day’s spokesman")]
    [InlineData("the mayor's office")]
    [InlineData("the engineer's wife")]
    [InlineData("Dee Day")]
    [InlineData("Newport's mayor")]
    [InlineData("Bo Lee's chief engineer")]
    [InlineData("a driver of the ministry")]
    [InlineData("the port")]
    public void The_words_name_nobody_in_the_base(string words) => Named(words).Should().BeEmpty();

    private static IEnumerable<string> Named(string words) =>
        Speakers.Where(s => Names.Match(words, s) == VoiceMatch.Named).Select(s => s.Id);

    [Fact]
    public void A_role_that_begins_with_a_preposition_names_nobody_alone()
    {
        var watcher = Person("di-fox", "Di Fox", "for Harbor Watch", null);
        new VoiceNames(new Dictionary<string, Speaker> { ["di-fox"] = watcher })
            .Match("the watch", watcher)
            .Should()
            .Be(VoiceMatch.None);
    }

    private static Speaker Person(string id, string name, string? role, string? side, params string[] also) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = SpeakerKind.Person,
            Role = role,
            Side = side,
            Also = [.. also],
        };
}
