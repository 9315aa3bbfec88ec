using Guarantees.Core.Loading.Yaml;

namespace Guarantees.Tests.Loading.Yaml;

public sealed class YamlSourceTests
{
    [Theory]
    [InlineData("a:\n  b: c\n", -1)]
    [InlineData("a:\n\tb: c\n", 3)]
    [InlineData("a:\n \tb: c\n", 4)]
    [InlineData("a:\n \t\n  b: c\n", -1)]
    [InlineData("a:\tb\n", -1)]
    public void A_tab_indents_where_text_follows_it(string text, int at) =>
        new YamlSource("f", text).FindTabIndentation().Should().Be(at);
}
