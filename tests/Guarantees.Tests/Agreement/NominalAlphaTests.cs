using Guarantees.Core.Agreement;

namespace Guarantees.Tests.Agreement;

public sealed class NominalAlphaTests
{
    // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A and B.
    [Theory]
    [InlineData("0100000010", "1110010000", 0.095)]
    [InlineData("aabbdcccedda", "babbbccceddd", 0.692)]
    [InlineData("abab", "abab", 1.0)]
    [InlineData("ab", "ba", -0.5)] // observed 1, expected 1 − 4/12
    public void Alpha_matches_the_published_examples(string first, string second, double alpha) =>
        NominalAlpha.Compute(Units(first, second)).Should().BeApproximately(alpha, 0.0005);

    [Theory]
    [InlineData("", "")]
    [InlineData("aaa", "aaa")]
    public void Alpha_is_undefined_when_all_values_are_equal(string first, string second) =>
        NominalAlpha.Compute(Units(first, second)).Should().BeNull();

    private static (string, string)[] Units(string first, string second) =>
        [.. first.Zip(second).Select(u => (u.First.ToString(), u.Second.ToString()))];
}
