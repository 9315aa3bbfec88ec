using Guarantees.Core.Model;

namespace Guarantees.Tests.Model;

public sealed class SpanTests
{
    // The one is from 2 to 5.
    [Theory]
    [InlineData(2, 5, true, true)]
    [InlineData(3, 4, true, true)]
    [InlineData(1, 5, false, true)]
    [InlineData(2, 6, false, true)]
    [InlineData(4, 6, false, true)]
    [InlineData(5, 6, false, false)]
    [InlineData(0, 2, false, false)]
    public void One_span_contains_or_overlaps_another(int start, int end, bool contains, bool overlaps)
    {
        Span one = new(2, 5, "abc", 1, 3);
        Span other = new(start, end, "", 1, start + 1);
        one.Contains(other).Should().Be(contains);
        one.Overlaps(other).Should().Be(overlaps);
        other.Overlaps(one).Should().Be(overlaps);
    }
}
