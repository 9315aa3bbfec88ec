using System.Text.RegularExpressions;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Loading;

public sealed class IdPatternTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a-1")]
    [InlineData("a1-b2-c3")]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void The_pattern_of_the_schema_and_the_rule_agree(string id)
    {
        using var files = SmallKnowledgeBase.With("- id: no-tax-rise", $"- id: \"{id}\"");
        (Regex.IsMatch(id, ClaimsSchema.IdPattern) && id.Length <= Limits.MaxIdLength).Should().Be(files.Codes().Length == 0);
    }
}
