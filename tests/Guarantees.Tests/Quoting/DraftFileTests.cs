using Guarantees.Core.Quoting;
using Guarantees.Core.Reading;

namespace Guarantees.Tests.Quoting;

public sealed class DraftFileTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        DraftFile.Decode([0xEF, 0xBB, 0xBF, .. "it is so"u8]).Should().Be(("it is so", null));

    [Fact]
    public void An_empty_draft_is_a_text() => DraftFile.Decode([]).Should().Be(("", null));

    [Fact]
    public void The_first_byte_that_is_no_UTF_8_has_its_place()
    {
        DraftFile.Decode([0x93]).Should().Be((null, "is not UTF-8: the first byte that is none stands at 1:1; save it as UTF-8"));
        DraftFile.Decode([.. "a\nb"u8, 0x93]).Problem.Should().Contain(" stands at 2:2;");
    }

    [Fact]
    public void A_draft_has_at_most_64_MiB()
    {
        var bytes = new byte[Limits.FileBytes + 1];
        DraftFile.Decode(bytes.AsSpan(1)).Problem.Should().BeNull();
        DraftFile.Decode(bytes).Should().Be((null, "is larger than 64 MiB"));
        DraftFile.Read(new MemoryStream(bytes)).Should().Be((null, "is larger than 64 MiB"));
    }

    [Fact]
    public void A_stream_is_read_to_its_end()
    {
        var text = new string('a', 200_000);
        DraftFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))).Text.Should().Be(text);
    }
}
