using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class InvalidSpeakerCountTests
{
    [Fact]
    public void An_unnamed_person_has_a_count() =>
        Verify
            .Base(speakers: "- {id: clerk, name: a clerk, kind: {|CLM308:unnamed|}, source: report}")
            .Says("clerk is unnamed but has no count", "add `count` as printed, or write `kind: group`");

    [Fact]
    public void A_named_person_has_no_count() =>
        Verify
            .Base(speakers: "- {id: ann, name: Ann Lee, kind: person, side: city, count: {|CLM308:1|}}")
            .Says("ann has a count but is not an unnamed speaker", "remove `count`, or write `kind: unnamed`");
}
