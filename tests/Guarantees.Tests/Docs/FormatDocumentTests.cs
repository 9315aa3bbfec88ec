using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Docs;

public sealed class FormatDocumentTests
{
    private static readonly string Document = ClaimsCli.Run("schema", "--format", "markdown").Out;

    public static TheoryData<string, string> Fields
    {
        get
        {
            var fields = new TheoryData<string, string>();
            foreach (var schema in ClaimsSchema.Shapes)
            {
                foreach (var one in schema.Fields)
                    fields.Add(schema.Name, one.Name);
            }
            return fields;
        }
    }

    [Fact]
    public void The_document_of_the_format_is_up_to_date() => Snapshot.IsFile("docs/format.md", Document);

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_example_of_a_field_has_its_form(string shape, string name)
    {
        var schema = ClaimsSchema.Shapes.Single(s => s.Name == shape);
        var field = schema.Fields.Single(f => f.Name == name);
        var findings = new List<Finding>();
        var yaml = TextFile.Decode($"- {name}: {field.Example}\n").Then(YamlParser.Read).Value;
        new SchemaValidator(findings).ValidateItems(yaml, schema);
        findings.Where(f => f.Rule.Code != "CLM007").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_explained_with_an_example(string shape, string name)
    {
        var explained = ClaimsCli.Run("explain", name);
        explained.Code.Should().Be(0);
        explained.Out.Should().Contain($"field of a {shape}").And.Contain($"Example: {name}: ");
        Document.Should().Contain($"| `{name}`");
    }
}
