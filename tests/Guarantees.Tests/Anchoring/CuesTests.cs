using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Anchoring;

/// <summary>The forms of <c>attributed</c>, and what follows from them.</summary>
public sealed class CuesTests
{
    private const string Written =
        "    speaker: mayor\n    through: [clerk]\n    level: unnamed-one\n    attributed: A clerk said the mayor\n";

    [Theory]
    [InlineData("{A clerk said: clerk, the mayor: mayor}")]
    [InlineData("[{cue: A clerk said, voice: clerk}, {cue: the mayor, voice: mayor}]")]
    [InlineData("[{cue: [A clerk, said], voice: clerk}, {cue: {exact: the mayor, suffix: \" will\"}, voice: mayor}]")]
    public void Voices_and_level_follow_from_the_cues(string attributed)
    {
        var claim = Claim($"    attributed: {attributed}\n");
        claim.Speaker.Id.Should().Be("mayor");
        claim.Through.Select(v => v.Id).Should().Equal("clerk");
        claim.Level.Should().Be(Level.UnnamedOne);
        claim.Cues.Select(c => c.Voice!.Id).Should().Equal("clerk", "mayor");
        claim.AttributionSpans.Select(a => a.Text).Should().Equal("A clerk said the mayor");
    }

    [Fact]
    public void Cues_are_listed_by_voice_and_read_in_the_order_of_the_report()
    {
        var claim = Claim("    attributed: [{cue: the mayor, voice: clerk}, {cue: A clerk, voice: mayor}]\n");
        claim.Voices.Select(v => v.Id).Should().Equal("clerk", "mayor");
        claim.AttributionSpans.Select(a => a.Text).Should().Equal("A clerk", "the mayor");
    }

    [Fact]
    public void Plain_attributing_words_are_a_cue_without_a_voice() =>
        Claim(Written).Cues.Should().ContainSingle().Which.Voice.Should().BeNull();

    [Fact]
    public void A_claim_without_attribution_belongs_to_the_report()
    {
        using var files = SmallKnowledgeBase.With("    speaker: report\n    level: report\n", "");
        files.Load().KnowledgeBase.Claims[^1].Speaker.Should().Be(Speaker.Report);
        files.Findings().Should().BeEmpty();
    }

    [Fact]
    public void Attributing_words_without_a_speaker_are_an_error()
    {
        using var files = SmallKnowledgeBase.With("    speaker: mayor\n    through: [clerk]\n", "");
        Short(files).Should().Contain("31:5 CLM007 this claim has no `speaker`");
    }

    [Fact]
    public void Omitted_defaults_do_not_change_the_digest()
    {
        var written = Core.Reviews.Digest.Compute(Claim(Written));
        Core.Reviews.Digest.Compute(Claim("    attributed: {A clerk said: clerk, the mayor: mayor}\n")).Should().Be(written);
    }

    [Fact]
    public void A_cue_may_be_in_an_earlier_paragraph()
    {
        var claim = Claim("    attributed: [{cue: Ann Lee said, paragraph: 1, voice: ann}]\n");
        claim.Speaker.Id.Should().Be("ann");
        claim.AttributionSpans.Should().ContainSingle().Which.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("3", "35:45 CLM201 paragraph 3 comes after the quote, which is in paragraph 2")]
    [InlineData("0", "35:45 CLM008 `paragraph` must be a positive whole number, not the text `0`")]
    public void A_cue_in_a_later_paragraph_is_an_error(string paragraph, string finding)
    {
        using var files = SmallKnowledgeBase.With(
            Written,
            $"    attributed: [{{cue: Comments, paragraph: {paragraph}, voice: ann}}]\n"
        );
        Short(files).Should().Contain(finding);
    }

    [Theory]
    [InlineData("{}", "CLM008")]
    [InlineData("{A clerk said: clerk, A clerk said: mayor}", "CLM005")]
    [InlineData("{A clerk said: []}", "CLM008")]
    [InlineData("[{cue: A clerk said}]", "CLM007")]
    [InlineData("[{cue: A clerk said, voice: clerk}, the mayor]", "CLM008")]
    [InlineData("[{cue: A clerk said, voice: clerk, who: clerk}]", "CLM006")]
    [InlineData("{A clerk said: clark}", "CLM304")]
    [InlineData("{A clerk sad: clerk}", "CLM201")]
    public void A_fault_is_named(string attributed, string code)
    {
        using var files = SmallKnowledgeBase.With(Written, $"    attributed: {attributed}\n");
        files.Findings().Select(f => f.Rule.Code).Should().Contain(code);
    }

    [Theory]
    [InlineData("The head of the city said that", "the head of the city")]
    [InlineData("The head of the city said that", "the chief, the head of the city")]
    public void An_alternative_name_identifies_a_speaker(string printed, string also)
    {
        using var files = new SmallKnowledgeBase(
            SmallKnowledgeBase
                .Claims.Replace("attributed: Ann Lee said that", $"attributed: {{{printed}: ann}}", StringComparison.Ordinal)
                .Replace("name: Ann Lee,", $"name: Ann Lee, also: [{also}],", StringComparison.Ordinal),
            SmallKnowledgeBase.Report.Replace("Ann Lee said that", printed, StringComparison.Ordinal)
        );
        files.Findings().Should().BeEmpty();
    }

    private static Claim Claim(string attribution)
    {
        using var files = SmallKnowledgeBase.With(Written, attribution);
        var loaded = files.Load();
        loaded.Findings.Should().BeEmpty();
        return loaded.KnowledgeBase.Claims[1];
    }

    private static IEnumerable<string> Short(SmallKnowledgeBase files) =>
        files.Findings().Select(f => $"{f.Location.Line}:{f.Location.Column} {f.Rule.Code} {f.Message}");
}
