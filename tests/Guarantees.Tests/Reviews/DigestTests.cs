using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Model;
using Guarantees.Core.Reviews;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Reviews;

public sealed class DigestTests
{
    private static Claim Claim()
    {
        using var files = new SmallKnowledgeBase();
        return files.Load().KnowledgeBase.Claims[0];
    }

    [Fact]
    public void The_words_are_the_printed_spans_of_each_field() =>
        Json(DigestSerializer.WriteWords)
            .Should()
            .Be(
                """
                {"attributed":[["Ann Lee said that","1","1"]],"conditions":[{"gates":[],"quote":[["if the state pays","1","1"]]}],"hedges":[["could","1","1"]],"quote":[["the city could repair the bridge if the state pays","1","1"]],"when":[]}
                """
            );

    [Fact]
    public void The_paragraphs_are_those_that_have_words_of_the_claim() =>
        Json(DigestSerializer.WriteParagraphs)
            .Should()
            .Be("""["Ann Lee said that the city could repair the bridge if the state pays."]""");

    [Fact]
    public void The_reading_is_all_else_but_id_topics_note_and_author() =>
        Json(DigestSerializer.WriteReading)
            .Should()
            .Be(
                """{"act":"offers","allow":[],"conditions":[["if"]],"level":"named","source":"report","statement":"The city could repair the bridge if the state pays."}"""
            );

    [Fact]
    public void Fragments_conditions_and_suppressions_are_listed_in_order()
    {
        var claim = Claim();
        var twice = claim with
        {
            Quote = [claim.Quote[0], claim.Quote[0]],
            Conditions = [claim.Conditions[0], claim.Conditions[0]],
            Suppressions = [new Suppression("CLM405", "one", default), new Suppression("CLM407", "two", default)],
        };
        const string Range = """["the city could repair the bridge if the state pays","1","1"]""";
        const string Condition = """{"gates":[],"quote":[["if the state pays","1","1"]]}""";
        Json(DigestSerializer.WriteWords, twice)
            .Should()
            .Contain($"\"quote\":[{Range},{Range}]")
            .And.Contain($"\"conditions\":[{Condition},{Condition}]");
        Json(DigestSerializer.WriteReading, twice)
            .Should()
            .Contain(
                """
                "allow":[["CLM405","one"],["CLM407","two"]],"conditions":[["if"],["if"]]
                """
            );
    }

    [Fact]
    public void The_same_words_elsewhere_in_the_paragraph_change_the_digest()
    {
        var text = new SourceText("it could, and could not");
        var claim = Claim() with
        {
            Source = Claim().Source with { Text = text },
            Cues = [],
            Conditions = [],
            Quote = [text.CreateSpan(0, 8)],
        };
        var first = Digest.Compute(claim with { Hedges = [text.CreateSpan(3, 8)] });
        var second = Digest.Compute(claim with { Hedges = [text.CreateSpan(14, 19)] });
        second.GetChangedParts(first).Should().Equal("words");
    }

    [Fact]
    public void The_order_in_which_attributing_words_are_listed_does_not_matter()
    {
        var claim = Claim();
        var (one, other) = (new Cue([claim.Quote[0]], null), claim.Cues[0]);
        Digest.Compute(claim with { Cues = [one, other] }).Should().Be(Digest.Compute(claim with { Cues = [other, one] }));
    }

    [Fact]
    public void A_skipped_passage_is_its_words_its_paragraph_and_its_reason()
    {
        using var files = new SmallKnowledgeBase();
        Digest
            .Compute(files.Load().KnowledgeBase.Skipped.Single())
            .Should()
            .Be(
                new Digest(
                    First8Bytes("""{"quote":[["Comments","1","1"]]}"""),
                    First8Bytes("""["Comments"]"""),
                    First8Bytes("""{"reason":"furniture"}"""),
                    First8Bytes("[]")
                )
            );
    }

    [Theory]
    [InlineData("report", "The bridge is closed.", "The bridge is closed. It rains.", "")]
    [InlineData("claims", "id: city-could-repair", "id: city-may-repair", "")]
    [InlineData("report", "if the state pays.", "if the state pays. It rains.", "paragraphs")]
    [InlineData("claims", "hedges: could", "hedges: the city could", "words")]
    public void A_change_elsewhere_or_a_new_id_keeps_the_digest(string file, string piece, string instead, string changed)
    {
        using var before = new SmallKnowledgeBase();
        using var after =
            file == "report"
                ? new SmallKnowledgeBase(report: SmallKnowledgeBase.Report.Replace(piece, instead, StringComparison.Ordinal))
                : new SmallKnowledgeBase(SmallKnowledgeBase.Claims.Replace(piece, instead, StringComparison.Ordinal));
        var then = Digest.Compute(before.Load().KnowledgeBase.Claims[0]);
        string.Join(' ', Digest.Compute(after.Load().KnowledgeBase.Claims[0]).GetChangedParts(then)).Should().Be(changed);
    }

    [Fact]
    public void The_voices_are_the_records_of_the_speakers() =>
        Json(DigestSerializer.WriteVoices)
            .Should()
            .Be("""[{"count":"","id":"ann","kind":"person","members":[],"name":"Ann Lee"}]""");

    // docs/codebook.md prints this vector, so that a stranger can recompute it.
    [Fact]
    public void The_test_vector_of_the_codebook_holds()
    {
        var digest = Digest.Compute(Claim()).ToString();
        digest.Should().Be("v2:1675cf4e5a900f68-c442456c18ef42a0-4aaf165cac8a2bc9-7de5b4d12feb0a11");
        Repository.Read("docs/codebook.md").Should().Contain(digest);
    }

    [Theory]
    [InlineData("v2:0123456789abcdef-0123456789abcdef-0123456789abcdef-0123456789abcdef", true)]
    [InlineData("v1:0123456789abcdef-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("v3:0123456789abcdef-0123456789abcdef-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("v2:0123456789abcdef-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("v2:0123456789ABCDEF-0123456789abcdef-0123456789abcdef-0123456789abcdef", false)]
    [InlineData("", false)]
    public void A_digest_has_one_form(string text, bool isDigest) => (Digest.Parse(text) is not null).Should().Be(isDigest);

    [Fact]
    public void A_digest_shows_which_part_changed()
    {
        var claim = Claim();
        var then = Digest.Compute(claim);
        Digest.Compute(claim with { Statement = "Other." }).GetChangedParts(then).Should().Equal("reading");
        Digest.Compute(claim with { Hedges = [] }).GetChangedParts(then).Should().Equal("words");
        Digest
            .Compute(claim with { Speaker = claim.Speaker with { Name = "Ann" } })
            .GetChangedParts(then)
            .Should()
            .Equal("voices");
        Digest
            .Compute(claim with { Note = "why", Topics = ["money"], Author = "other" })
            .GetChangedParts(then)
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("tab\tline\n", "\"tab\\tline\\n\"")]
    [InlineData("\u0001", "\"\\u0001\"")]
    [InlineData("’ — 🙂 </", "\"’ — 🙂 </\"")]
    public void A_canonical_string_has_only_the_escapes_that_must_be(string text, string json) =>
        CanonicalJsonWriter.Quote(text).Should().Be(json);

    private static string Json(Action<CanonicalJsonWriter, Claim> write) => Json(write, Claim());

    private static string Json(Action<CanonicalJsonWriter, Claim> write, Claim claim)
    {
        var json = new CanonicalJsonWriter();
        write(json, claim);
        return json.ToString();
    }

    private static ulong First8Bytes(string json) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
