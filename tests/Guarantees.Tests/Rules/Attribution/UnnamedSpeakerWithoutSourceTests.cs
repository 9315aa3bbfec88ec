using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class UnnamedSpeakerWithoutSourceTests
{
    [Fact]
    public void An_unnamed_person_belongs_to_a_source() =>
        Verify
            .Base(speakers: "- {|CLM305:{id: clerk, name: a clerk, kind: unnamed, count: 1}|}")
            .Says("clerk is unnamed but has no source", "add `source` with the report that mentions them");

    [Fact]
    public void A_group_belongs_to_a_source() =>
        Verify
            .Base(speakers: "- {|CLM305:{id: people, name: people, kind: group}|}")
            .Says("people is a group but has no source", "add `source` with the report that mentions them");
}
