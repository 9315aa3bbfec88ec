using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class WordDifferenceTests
{
    [Fact]
    public void Neighboring_differences_are_one() =>
        WordDifference
            .FromAlignment([("a", "x"), ("b", ""), ("c", "c"), ("", "y"), ("d", "d"), ("e", "")])
            .Select(d => d.Describe())
            .Should()
            .Equal("has \"a b\" where the quote has \"x\"", "does not have \"y\"", "has \"e\", which is left out");
}
