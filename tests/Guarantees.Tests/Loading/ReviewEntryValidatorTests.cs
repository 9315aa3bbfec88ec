using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Loading;

public sealed class ReviewEntryValidatorTests
{
    [Theory]
    [InlineData("claim a", true)]
    [InlineData("claim ", false)]
    [InlineData("claim a b", false)]
    [InlineData("relation a..b", true)]
    [InlineData("relation a b", true)]
    [InlineData("relation a..", false)]
    [InlineData("relation a..b..c", false)]
    [InlineData("relation a ", false)]
    [InlineData("relation  b", false)]
    [InlineData("relation a", false)]
    [InlineData("skipped a 1:2", true)]
    [InlineData("skipped  1:2", false)]
    [InlineData("skipped a 1", false)]
    [InlineData("skipped a x:2", false)]
    [InlineData("skipped a 1:x", false)]
    [InlineData("skipped a 0:1", false)]
    [InlineData("skipped a 1:2:3", false)]
    [InlineData("topic a", false)]
    public void An_item_is_named_in_one_of_three_ways(string of, bool isItem)
    {
        var entry = YamlParser
            .Read(new YamlSource("reviews.yaml", $"{{of: \"{of}\", date: 2026-11-22, verdict: accepted}}"))
            .Value;
        ReviewEntryValidator.Validate((YamlMapping)entry!).Select(f => f.Location.Column).Should().Equal(isItem ? [] : [6]);
    }
}
