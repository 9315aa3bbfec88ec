using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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
    public void The_words_are_hash_ranges_and_text_in_canonical_JSON() => Json(DigestContent.WriteWords).Should().Be(
        $$"""
        {"attributed":[["0","17","Ann Lee said that"]],"conditions":[{"gates":[],"quote":[["51","68","if the state pays"]]}],"hedges":[["27","32","could"]],"quote":[["18","68","the city could repair the bridge if the state pays"]],"source":"{{Claim().Source.Sha256}}","when":[]}
        """);

    [Fact]
    public void The_reading_is_all_else_but_topics_note_and_by() => Json(DigestContent.WriteReading).Should().Be(
        """{"act":"offers","allow":[],"conditions":["if"],"id":"city-could-repair","level":"named","source":"report","speaker":"ann","statement":"The city could repair the bridge if the state pays.","through":[]}""");

    [Fact]
    public void Fragments_conditions_and_allowances_stand_one_after_another()
    {
        var claim = Claim();
        var twice = claim with
        {
            Quote = [claim.Quote[0], claim.Quote[0]],
            Conditions = [claim.Conditions[0], claim.Conditions[0]],
            Allow = [new Allowance("CLM405", "one", default), new Allowance("CLM407", "two", default)],
        };
        const string Range = """["18","68","the city could repair the bridge if the state pays"]""";
        const string Condition = """{"gates":[],"quote":[["51","68","if the state pays"]]}""";
        Json(DigestContent.WriteWords, twice).Should().Contain($"\"quote\":[{Range},{Range}]").And.Contain($"\"conditions\":[{Condition},{Condition}]");
        Json(DigestContent.WriteReading, twice).Should().Contain("""
            "allow":[["CLM405","one"],["CLM407","two"]],"conditions":["if","if"]
            """);
    }

    [Fact]
    public void A_skipped_passage_is_its_words_its_source_and_its_reason()
    {
        using var files = new SmallKnowledgeBase();
        var skipped = files.Load().KnowledgeBase.Skipped.Single();
        Digest.Of(skipped).Should().Be(new Digest(
            First8Bytes($$"""{"quote":[["{{skipped.Quote[0].Start}}","{{skipped.Quote[0].End}}","Comments"]],"source":"{{skipped.Source.Sha256}}"}"""),
            First8Bytes("""{"reason":"furniture"}"""),
            First8Bytes("[]")));
    }

    [Fact]
    public void The_voices_are_the_records_of_the_speakers() =>
        Json(DigestContent.WriteVoices).Should().Be("""[{"count":"","id":"ann","kind":"person","members":[],"name":"Ann Lee"}]""");

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

    private static string Json(Action<CanonicalJson, Claim> write) => Json(write, Claim());

    private static string Json(Action<CanonicalJson, Claim> write, Claim claim)
    {
        var json = new CanonicalJson();
        write(json, claim);
        return json.ToString();
    }

    private static ulong First8Bytes(string json) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
