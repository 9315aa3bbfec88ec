using Guarantees.Core.Agreement;

namespace Guarantees.Tests.Agreement;

public sealed class SplitMix64Tests
{
    // The first outputs for this seed are 6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431 and
    // 16408922859458223821, by the published C code; each times 100 over 2^64.
    [Fact]
    public void It_gives_the_published_numbers()
    {
        var random = new SplitMix64(1234567);
        int[] drawn = [random.Next(100), random.Next(100), random.Next(100), random.Next(100), random.Next(100)];
        drawn.Should().Equal(35, 17, 53, 24, 88);
    }
}
