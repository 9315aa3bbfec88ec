using System.Text;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;
using static Guarantees.Core.Loading.Yaml.FieldType;

namespace Guarantees.Core.Output.Markdown;

/// <summary>The documentation of every key of <c>claims.yaml</c> and <c>reviews.yaml</c>.</summary>
public static class FormatDocumentation
{
    private const string Opening = """
        # The format of `claims.yaml` and `reviews.yaml`

        Written by `claims schema --format markdown` from the tool's own table; do not edit it by hand.

        Fields that take *words* take one text, a list of texts in the order of the report, or a selector with its neighbors. The words
        stand in the report exactly as written. `claims explain FIELD` prints one field, `claims explain WORD` one word of a vocabulary.

        """;

    /// <summary>Renders the document, ending with a line break.</summary>
    public static string RenderDocument()
    {
        var text = new StringBuilder(Opening);
        foreach (var schema in ClaimsSchema.Shapes)
            text.Append($"\n{RenderSection(schema)}");
        return text.ToString();
    }

    private static string RenderSection(MappingSchema schema) =>
        $"## {schema.Name}\n\n{MarkdownFormat.EscapeText(schema.Description)}\n\n"
        + MarkdownFormat.FormatHead("field", "takes", "meaning", "example")
        + string.Concat(schema.Fields.Select(RenderField));

    private static string RenderField(FieldSchema field) =>
        MarkdownFormat.FormatRow(
            $"`{field.Name}`{(field.IsRequired ? ", required" : "")}",
            DescribeType(field.Type),
            RuleDocumentation.RenderProse(field.Description),
            $"`{field.Name}: {field.Example.Replace("|", "\\|", StringComparison.Ordinal)}`"
        );

    private static string DescribeType(FieldType type) =>
        type switch
        {
            PlainText { Pattern: ClaimsSchema.IdPattern } => "an id",
            FieldType.Version => $"`{KnowledgeBase.FormatVersion}`",
            Reference { ListName: "rules" } => "the code of a rule",
            Reference reference => $"an id of `{reference.ListName}`",
            PositiveInteger => "a positive whole number",
            VocabularyTerm term => string.Join(", ", term.Vocabulary.Terms.Select(t => $"`{t.Name}`")),
            Quote => "words",
            Cues => "cues with their voices, or words",
            List { Item: Map map } => $"a list: {map.Schema.Name}",
            List list => $"a list: {DescribeType(list.Item)}",
            Map map => map.Schema.Name,
            _ => "text",
        };
}
