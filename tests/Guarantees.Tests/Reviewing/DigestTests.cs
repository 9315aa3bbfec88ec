using Guarantees.Core.Model;
using Guarantees.Core.Reviewing;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Reviewing;

public sealed class DigestTests
{
    private static Claim Claim()
    {
        using var files = new SmallKnowledgeBase();
        return files.Load().KnowledgeBase.Claims[0];
    }

    [Fact]
    public void The_words_are_hash_ranges_and_text_in_canonical_JSON() => Json(Digest.WriteWords).Should().Be(
        $$"""
        {"attributed":[["0","17","Ann Lee said that"]],"conditions":[{"gates":[],"quote":[["51","68","if the state pays"]]}],"hedges":[["27","32","could"]],"quote":[["18","68","the city could repair the bridge if the state pays"]],"source":"{{Claim().Source.Sha256}}","when":[]}
        """);

    [Fact]
    public void The_reading_is_all_else_but_topics_note_and_by() => Json(Digest.WriteReading).Should().Be(
        """{"act":"offers","allow":[],"conditions":["if"],"id":"city-could-repair","level":"named","source":"report","speaker":"ann","statement":"The city could repair the bridge if the state pays.","through":[]}""");

    [Fact]
    public void The_voices_are_the_records_of_the_speakers() =>
        Json(Digest.WriteVoices).Should().Be("""[{"count":"","id":"ann","kind":"person","members":[],"name":"Ann Lee"}]""");

    // docs/codebook.md prints this vector, so that a stranger can recompute it.
    [Fact]
    public void The_test_vector_of_the_codebook_holds()
    {
        var digest = Digest.Of(Claim()).ToString();
        digest.Should().Be("v1:db200ef16b3daa03-d07a171effff85a4-7de5b4d12feb0a11");
        Repository.Read("docs/codebook.md").Should().Contain(digest);
    }

    [Theory]
    [InlineData("v1:0123456789abcdef-0123456789abcdef-0123456789abcdef", true)]
    [InlineData("v2:0123456789abcdef-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("v1:0123456789abcdef-0123456789abcdef", false)]
    [InlineData("v1:0123456789ABCDEF-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("", false)]
    public void A_digest_has_one_form(string text, bool isDigest) => (Digest.Parse(text) is not null).Should().Be(isDigest);

    [Fact]
    public void A_digest_tells_which_part_changed()
    {
        var claim = Claim();
        var then = Digest.Of(claim);
        Digest.Of(claim with { Statement = "Other." }).ChangedSince(then).Should().Equal("reading");
        Digest.Of(claim with { Hedges = [] }).ChangedSince(then).Should().Equal("words");
        Digest.Of(claim with { Speaker = claim.Speaker with { Name = "Ann" } }).ChangedSince(then).Should().Equal("voices");
        Digest.Of(claim with { Note = "why", Topics = ["money"], By = "other" }).ChangedSince(then).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("tab\tline\n", "\"tab\\tline\\n\"")]
    [InlineData("\u0001", "\"\\u0001\"")]
    [InlineData("’ — 🙂 </", "\"’ — 🙂 </\"")]
    public void A_canonical_string_has_only_the_escapes_that_must_be(string text, string json) => CanonicalJson.Quoted(text).Should().Be(json);

    private static string Json(Action<CanonicalJson, Claim> write)
    {
        var json = new CanonicalJson();
        write(json, Claim());
        return json.ToString();
    }
}
