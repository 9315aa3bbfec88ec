using System.Text.Json.Nodes;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>
/// A claim as an annotation: its words in the report are the target; a text that holds its who and its if is one body, its
/// fields are the other. Terms of other vocabularies are compact IRIs, as the standard recommends (annotation-vocab, 4).
/// </summary>
internal sealed class AnnotationJson(KnowledgeBaseIndex index, SourceAddresses addresses)
{
    private readonly ClaimBodyJson _body = new(index, addresses);

    public JsonObject Create(Claim claim) =>
        new()
        {
            ["id"] = AnnotationIris.GetAnnotation(index.KnowledgeBase, claim),
            ["type"] = "Annotation",
            ["motivation"] = "describing",
            ["creator"] = CreateCreator(claim),
            ["body"] = new JsonArray(CreateText(claim), _body.Create(claim)),
            ["target"] = CreateTarget(claim),
        };

    private JsonObject CreateCreator(Claim claim)
    {
        var creator = new JsonObject();
        if (index.KnowledgeBase.Readers.FirstOrDefault(r => r.Id == claim.Author) is { } reader)
            creator["type"] = reader.Kind == ReaderKind.Person ? "Person" : "Software";
        creator["name"] = claim.Author;
        return creator;
    }

    private static JsonObject CreateText(Claim claim) =>
        new()
        {
            ["type"] = "TextualBody",
            ["purpose"] = "describing",
            ["format"] = "text/plain",
            ["value"] = new ClaimList(TextStyle.Plain).Render([claim]),
        };

    // Several selectors of a resource select the same words in different ways, and a body holds for each of several targets by itself
    // (annotation-model, 4.2 and 3.2.6); so neither fits words with others between them. The standard proposes, without making it
    // normative, a List: targets in order, all of which are needed (annotation-model, D; its context has no word for it).
    private JsonObject CreateTarget(Claim claim) =>
        claim.Quote is [var only]
            ? CreateFragment(claim.Source, only)
            : new JsonObject
            {
                ["type"] = "oa:List",
                ["items"] = new JsonArray([.. claim.Quote.Select(f => CreateFragment(claim.Source, f))]),
            };

    private JsonObject CreateFragment(Source source, Span fragment)
    {
        var (prefix, suffix) = QuoteContext.Read(source.Text, fragment);
        return new JsonObject
        {
            ["type"] = "SpecificResource",
            ["source"] = addresses.GetIri(source),
            ["state"] = CreateState(source),
            ["selector"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "TextPositionSelector",
                    ["start"] = fragment.Start,
                    ["end"] = fragment.End,
                },
                new JsonObject
                {
                    ["type"] = "TextQuoteSelector",
                    ["exact"] = fragment.Text,
                    ["prefix"] = prefix,
                    ["suffix"] = suffix,
                }
            ),
        };
    }

    // Positions refer to the stored text, which differs from the page at the report's address.
    private static JsonObject CreateState(Source source) =>
        new()
        {
            ["type"] = "TimeState",
            ["cached"] = new JsonObject
            {
                ["id"] = SourceAddresses.GetTextIri(source),
                ["type"] = "Text",
                ["format"] = "text/plain",
                ["schema:sha256"] = source.Sha256,
            },
        };
}
