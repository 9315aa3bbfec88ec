using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.StressTests;

public sealed class NodeLimitTests
{
    // The list is a node too, so the last item is one too many.
    [Fact]
    public void A_file_has_at_most_five_million_nodes()
    {
        var yaml = string.Concat(Enumerable.Repeat("- a\n", Limits.MaxNodes));
        var refused = YamlParser.Read(new YamlSource("claims.yaml", yaml)).Error!;
        (refused.Rule.Code, refused.Location.Line, refused.Location.Column, refused.Message)
            .Should()
            .Be(("CLM004", 5_000_000, 3, "the file contains more than 5000000 texts, lists and maps"));
    }
}
