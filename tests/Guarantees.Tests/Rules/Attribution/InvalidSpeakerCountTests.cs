using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class InvalidSpeakerCountTests
{
    [Fact]
    public void An_unnamed_person_has_a_count() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: {|CLM308:unnamed|}, source: report}")
            .Says("clerk is unnamed and not counted", "add `count` as printed, or make it a `group`");

    [Fact]
    public void A_named_person_has_no_count() =>
        Verify
            .Base(speakers: "- {id: ann, name: Ann Lee, kind: person, side: city, count: {|CLM308:1|}}")
            .Says("ann is no unnamed speaker, yet has a count", "remove `count`, or write `kind: unnamed`");
}
