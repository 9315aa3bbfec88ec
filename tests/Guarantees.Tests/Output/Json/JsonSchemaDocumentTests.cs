using System.Text.Json.Nodes;
using Guarantees.Cli;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Output.Json;

public sealed class JsonSchemaDocumentTests
{
    [Fact]
    public void A_knowledge_base_with_errors_gets_a_schema_without_its_own_words()
    {
        using var files = SmallKnowledgeBase.With("level: unnamed-one", "level: named");
        var run = files.Run("schema");
        (run.Code, run.Error)
            .Should()
            .Be(
                (
                    ExitCode.Success,
                    "claims: the knowledge base has errors, so the schema does not list its topics, speakers and sources; see `claims check`\n"
                )
            );
        run.Out.Should().Contain("\"unnamed-one\"").And.NotContain("\"clerk\"");
    }

    [Fact]
    public void The_schema_next_to_the_data_is_up_to_date() =>
        Snapshot.IsFile("data/claims.schema.json", ClaimsCli.Run("schema").Out);

    [Fact]
    public void The_bundled_data_matches_the_schema() =>
        new JsonSchemaValidator(JsonNode.Parse(ClaimsCli.Run("schema").Out)!)
            .Accepts(YamlAsJson.Convert(File.ReadAllBytes(Repository.PathOf("data/claims.yaml")))!)
            .Should()
            .BeTrue();

    [Fact]
    public void Every_key_and_every_word_is_described()
    {
        var undescribed = new List<string>();
        Walk(JsonNode.Parse(ClaimsCli.Run("schema").Out)!, "", undescribed);
        undescribed.Should().BeEmpty();
    }

    [Fact]
    public void Declared_topics_speakers_and_sources_are_words_of_the_schema()
    {
        using var files = new SmallKnowledgeBase();
        var claim = JsonNode.Parse(files.Run("schema").Out)!["properties"]!["claims"]!["items"]!["properties"]!;
        Words(claim["topics"]!["items"]!).Should().Equal("bridge", "money");
        Words(claim["speaker"]!).Should().Equal("ann", "clerk", "mayor", "uncredited", "report");
        Words(claim["source"]!).Should().Equal("report");
    }

    [Fact]
    public void Without_declared_topics_any_id_is_a_topic()
    {
        using var files = new SmallKnowledgeBase();
        var schema = SchemaAgreement.SchemaOf(files.Load().KnowledgeBase with { Topics = [] });
        schema["properties"]!["claims"]!["items"]!["properties"]!["topics"]!["items"]!["pattern"].Should().NotBeNull();
    }

    private static IEnumerable<string> Words(JsonNode schema) =>
        schema["oneOf"]!.AsArray().Select(w => w!["const"]!.GetValue<string>());

    private static void Walk(JsonNode schema, string path, List<string> undescribed)
    {
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            if (property!["description"] is null)
                undescribed.Add($"{path}/{name}");
            Walk(property, $"{path}/{name}", undescribed);
        }
        undescribed.AddRange(
            (schema["oneOf"]?.AsArray() ?? []).Where(w => w!["description"] is null).Select(w => $"{path}: {w}")
        );
        if (schema["items"] is { } items)
            Walk(items, $"{path}/items", undescribed);
    }
}
