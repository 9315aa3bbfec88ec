using Guarantees.Tests.Support;
using Xunit.Sdk;

namespace Guarantees.Tests.Architecture;

/// <summary>The measure by which tests tell linear time from quadratic.</summary>
public sealed class GrowthTests
{
    [Fact]
    public void Work_that_grows_with_the_size_is_linear() => Growth.IsLinear(1_000, size => size, size => Thread.SpinWait(size));

    [Fact]
    public void Work_that_grows_with_the_square_of_the_size_is_not()
    {
        Action measuring = () => Growth.IsLinear(20, size => size, size => Thread.SpinWait(size * size));
        measuring.Should().Throw<XunitException>().WithMessage("*not with its square*");
    }
}
