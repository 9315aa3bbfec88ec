using System.Text.Json.Nodes;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;

namespace Guarantees.Tests.Support;

/// <summary>What a check finds in a file of claims, an editor that goes by the schema underlines, as far as a schema can say it.</summary>
internal static class SchemaAgreement
{
    // Keys, types, words, and the ids that the file declares.
    private static readonly string[] InTheSchema =
    [
        "CLM006",
        "CLM007",
        "CLM008",
        "CLM009",
        "CLM011",
        "CLM012",
        "CLM106",
        "CLM304",
        "CLM402",
        "CLM404",
        "CLM410",
    ];

    public static void Verify(SmallKnowledgeBase files, KnowledgeBase loaded, IEnumerable<Finding> findings)
    {
        if (YamlAsJson.Convert(File.ReadAllBytes(Path.Combine(files.Folder, "claims.yaml"))) is not { } yaml)
            return; // the editor's YAML parser underlines it
        var found = findings.Where(f => f.Location.Path == "claims.yaml").Select(f => f.Rule.Code).ToList();
        if (yaml is JsonObject && JsonNode.DeepEquals(yaml["format"], 1))
            found.Remove("CLM012"); // YAML takes 1.0 for the number 1
        if (new JsonSchemaValidator(SchemaOf(loaded)).Accepts(yaml))
            found.Should().NotContain(InTheSchema, "the schema accepts the file");
        else
            found.Should().NotBeEmpty("the schema refuses the file");
    }

    public static JsonNode SchemaOf(KnowledgeBase knowledgeBase)
    {
        using var stream = new MemoryStream();
        JsonSchemaDocument.Write(stream, knowledgeBase);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
