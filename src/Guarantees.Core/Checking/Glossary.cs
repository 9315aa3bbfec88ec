using System.Collections.Immutable;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking;

/// <summary>Every list of words that <c>explain</c> explains: the vocabularies, the fields of the format, and the tool's own terms.</summary>
public static class Glossary
{
    private static readonly WordList Tool = new("term", ToolTerms.All);

    /// <summary>All lists, the terms of the output first, because most questions are about them.</summary>
    public static readonly ImmutableArray<Vocabulary> ByUse =
    [
        Tool,
        .. Vocabularies.All,
        .. ClaimsSchema.Shapes.Select(ListFields),
    ];

    /// <summary>All lists, in the order in which <c>explain --list</c> shows them.</summary>
    public static readonly ImmutableArray<Vocabulary> All =
    [
        .. Vocabularies.All,
        Tool,
        .. ClaimsSchema.Shapes.Select(ListFields),
    ];

    private static WordList ListFields(MappingSchema schema) =>
        new($"field of a {schema.Name}", [.. schema.Fields.Select(f => (f.Name, f.Name, Define(f)))]);

    private static string Define(FieldSchema field) =>
        $"{field.Description}{ListValues(field.Type)} Example: {field.Name}: {field.Example}";

    private static string ListValues(FieldType type) =>
        type switch
        {
            FieldType.VocabularyTerm term => $" One of {string.Join(", ", term.Vocabulary.Terms.Select(t => t.Name))}.",
            FieldType.List list => ListValues(list.Item),
            _ => "",
        };

    /// <summary>A list of words that is not an enumeration.</summary>
    private sealed record WordList : Vocabulary
    {
        public WordList(string name, params ReadOnlySpan<(string Word, string DisplayName, string Definition)> words)
            : base(name)
        {
            var terms = ImmutableArray.CreateBuilder<Term>(words.Length);
            foreach (var (word, displayName, definition) in words)
                terms.Add(new Term(name, word, displayName, definition));
            Terms = terms.MoveToImmutable();
        }

        public override ImmutableArray<Term> Terms { get; }
    }
}
