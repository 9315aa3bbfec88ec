using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

/// <summary>A group of named persons who speak together.</summary>
public sealed class JointSpeakersTests
{
    private const string Two = "  - {id: both, kind: group, members: [ann, tom]}\n";
    private const string Tom = "  - {id: tom, name: Tom Baker, kind: person}\n";

    [Fact]
    public void A_joint_speaker_is_named_and_needs_neither_source_nor_name()
    {
        using var files = Files(Tom + Two, "both");
        files.Codes().Should().BeEmpty();
        var claim = files.Load().KnowledgeBase.Claims[0];
        claim.Level.Should().Be(Level.Named);
        ClaimWording.Attribution(claim).Should().Be("Ann Lee and Tom Baker");
        ClaimWording.DescribeIdentification(claim.Speaker).Should().Be("named people");
    }

    [Theory]
    [InlineData("[ann, tom, bo]", "Ann Lee, Tom Baker and Bo Orr")]
    [InlineData("[ann]", "Ann Lee")]
    public void A_joint_speakers_name_lists_its_members(string members, string name)
    {
        using var files = Files(
            $"{Tom}  - {{id: bo, name: Bo Orr, kind: person}}\n  - {{id: both, kind: group, members: {members}}}\n",
            "both"
        );
        files.Load().KnowledgeBase.Claims[0].Speaker.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("  - {id: both, name: both of them, kind: group, members: [ann, clerk], source: report}\n", "CLM301")]
    [InlineData("  - {id: both, name: both of them, kind: group, members: [ann, clerk]}\n", "CLM305")]
    [InlineData("  - {id: both, kind: group, members: [ann, clerk], source: report}\n", "CLM007")]
    [InlineData("  - {id: both, kind: unnamed, count: 2, members: [ann, tom], source: report}\n", "CLM007")]
    public void A_group_with_other_members_is_not_joint(string group, string code)
    {
        using var files = Files(Tom + group, "both");
        files.Findings().Select(f => f.Rule.Code).Should().Contain(code);
    }

    [Theory]
    [InlineData("Ann Lee and Tom Baker", true)]
    [InlineData("Lee and Baker", true)]
    [InlineData("Lee", false)]
    public void A_draft_credits_a_joint_speaker_by_all_its_members(string words, bool named)
    {
        using var files = Files(Tom + Two, "both");
        var knowledgeBase = files.Load().KnowledgeBase;
        var speakers = knowledgeBase.Speakers.ToDictionary(s => s.Id);
        new VoiceNames(speakers).Match(words, speakers["both"]).Should().Be(named ? VoiceMatch.Named : VoiceMatch.None);
    }

    private static SmallKnowledgeBase Files(string speakers, string speaker) =>
        new(
            SmallKnowledgeBase
                .Claims.Replace("  - {id: mayor,", $"{speakers}  - {{id: mayor,", StringComparison.Ordinal)
                .Replace("speaker: ann", $"speaker: {speaker}", StringComparison.Ordinal)
                .Replace(
                    "attributed: Ann Lee said that",
                    "attributed: Ann Lee and Tom Baker said that",
                    StringComparison.Ordinal
                ),
            SmallKnowledgeBase.Report.Replace("Ann Lee said", "Ann Lee and Tom Baker said", StringComparison.Ordinal)
        );
}
