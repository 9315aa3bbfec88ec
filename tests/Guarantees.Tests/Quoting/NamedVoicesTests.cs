using Guarantees.Core.Model;
using Guarantees.Core.Quoting;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quoting;

public sealed class NamedVoicesTests
{
    private static readonly Speaker Ann = new() { Id = "ann", Name = "Ann Lee", Kind = SpeakerKind.Person };

    [Theory]
    [InlineData("Ann Lee and her deputy", true)]
    [InlineData("nobody", false)]
    public void A_long_chain_of_groups_is_named_by_its_one_person(string said, bool isNamed)
    {
        var groups = Enumerable.Range(0, 100_000).Select(i => Group($"g{i}", i == 99_999 ? ["ann"] : [$"g{i + 1}"]));
        IsNamed("g0", [.. groups, Ann], said).Should().Be(isNamed);
    }

    [Fact]
    public void Groups_that_share_all_members_are_looked_at_once()
    {
        var groups = Enumerable.Range(0, 60).SelectMany(i => new[] { $"a{i}", $"b{i}" }
            .Select(id => Group(id, i == 59 ? ["ann"] : [$"a{i + 1}", $"b{i + 1}"])));
        IsNamed("a0", [.. groups, Ann], "Ann Lee").Should().BeTrue();
    }

    [Fact]
    public void A_member_that_nobody_declares_is_not_named() =>
        IsNamed("g", [Group("g", ["ann", "gone"]), Ann], "Ann Lee").Should().BeFalse();

    [Fact]
    public void A_circle_of_groups_is_not_named() =>
        IsNamed("a", [Group("a", ["b"]), Group("b", ["a"])], "nobody").Should().BeFalse();

    private static bool IsNamed(string id, IReadOnlyList<Speaker> speakers, string said)
    {
        using var files = new SmallKnowledgeBase();
        var knowledgeBase = files.Load().KnowledgeBase;
        var claim = knowledgeBase.Claims[0] with { Attributed = [] };
        return new NamedVoices(knowledgeBase with { Speakers = [.. speakers] })
            .Names(SentenceWords.Whole(new Excerpt("", said, "", 1, 1)), claim, speakers.Single(s => s.Id == id));
    }

    private static Speaker Group(string id, string[] members) =>
        new() { Id = id, Name = $"people of {id}", Kind = SpeakerKind.Group, Members = [.. members] };
}
