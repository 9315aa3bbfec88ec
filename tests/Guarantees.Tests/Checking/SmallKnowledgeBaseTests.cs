using Guarantees.Tests.Support;

namespace Guarantees.Tests.Checking;

public sealed class SmallKnowledgeBaseTests
{
    [Fact]
    public void The_small_knowledge_base_has_no_errors()
    {
        using var files = new SmallKnowledgeBase();
        files.Codes().Should().BeEmpty();
    }
}
