using System.Collections.Immutable;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Checking;

/// <summary>Every list of words that <c>explain</c> explains: the vocabularies, the fields of the format, and the tool's own terms.</summary>
public static class Glossary
{
    private static readonly WordList Tool = new(
        "term",
        ("claim", "one proposition with one attribution, tied to the report's exact words"),
        ("voice", "somebody a report lets speak: the speaker, or one of those through whom the speaker is heard"),
        ("cue", "the printed words that attribute a claim: \"Trump emphasized that\", \"according to three people\""),
        ("relayed", "heard second-hand: the report did not hear the speaker, but somebody who tells what the speaker said"),
        ("attribution", "who says it, how they are identified, and through whom the report heard it"),
        (
            "the report's words",
            "the report's own wording of what a speaker said; not the speaker's words unless the report prints them in quotation marks"
        ),
        ("guard word", "a word without which a claim would say more: a negation, condition, hedge, quantity, limit or booster"),
        ("linking word", "and, or, but, though, while, as, by, such: need not be in any claim"),
        (
            "digest",
            "a fingerprint of what was reviewed: words, paragraphs, reading, voices; a review counts while it is the same"
        ),
        ("ledger", "reviews.yaml: who accepted or disputed what, one line a review"),
        (
            "quote",
            "the check of a draft's quotations. For each it asks whom the draft's own grammar makes the speaker (its attribution frame: voice, cue, denied or not, told through whom), whether the words are the report's, and which condition, hedge, refusal or relay got lost. What it cannot decide it calls unchecked or too short; it cannot know irony, whether a paraphrase outside the marks is right, or which of two people of one name is meant"
        )
    );

    /// <summary>All lists, in the order in which <c>explain --list</c> shows them.</summary>
    public static readonly ImmutableArray<Vocabulary> All =
    [
        .. Vocabularies.All,
        Tool,
        .. ClaimsSchema.Shapes.Select(ListFields),
    ];

    private static WordList ListFields(MappingSchema schema) =>
        new($"field of a {schema.Name}", [.. schema.Fields.Select(f => (f.Name, f.Description))]);

    /// <summary>A list of words that is no enumeration.</summary>
    private sealed record WordList : Vocabulary
    {
        public WordList(string name, params ReadOnlySpan<(string Word, string Definition)> words)
            : base(name)
        {
            var terms = ImmutableArray.CreateBuilder<Term>(words.Length);
            foreach (var (word, definition) in words)
                terms.Add(new Term(name, word, word, definition));
            Terms = terms.MoveToImmutable();
        }

        public override ImmutableArray<Term> Terms { get; }
    }
}
