using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Docs;

public sealed class CodebookTests
{
    private static readonly string Codebook = Repository.Read("docs/codebook.md");

    [Fact]
    public void The_codebook_defines_every_level_act_condition_kind_and_relation_type_as_the_tool_does()
    {
        Vocabulary[] tables = [Vocabularies.Levels, Vocabularies.Acts, Vocabularies.ConditionKinds, Vocabularies.RelationTypes];
        foreach (var term in tables.SelectMany(t => t.Terms))
            Codebook.Should().Contain($"| `{term.Name}` | {term.Definition} | ");
    }

    [Fact]
    public void The_codebooks_examples_are_claims_of_the_data()
    {
        var ids = KnowledgeBaseLoader
            .Load(new KnowledgeBaseFolder(Repository.PathOf("data")))
            .KnowledgeBase.Claims.Select(c => c.Id)
            .ToHashSet();
        var words = Vocabularies.All.SelectMany(v => v.Terms).Select(t => t.Name).ToHashSet();
        var named = Codebook
            .Split('`')
            .Where(
                (part, i) => i % 2 == 1 && part.Count(c => c == '-') >= 2 && part.All(c => char.IsAsciiLetterLower(c) || c == '-')
            )
            .Where(part => !words.Contains(part));
        named.Should().NotBeEmpty().And.OnlyContain(id => ids.Contains(id));
    }
}
