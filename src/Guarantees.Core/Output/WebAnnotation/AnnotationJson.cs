using System.Text.Json;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.WebAnnotation;

/// <summary>
/// A claim as an annotation: its words in the report are the target; a text that holds its who and its if is one body, its
/// fields are the other. Terms of other vocabularies are compact IRIs, as the standard recommends (annotation-vocab, 4).
/// </summary>
internal sealed class AnnotationJson(Utf8JsonWriter json, KnowledgeBaseIndex index, SourceAddresses addresses)
{
    private readonly ClaimBodyJson _claim = new(json, index, addresses);

    public void Write(Claim claim)
    {
        json.WriteStartObject();
        json.WriteText("id", AnnotationIris.GetAnnotation(index.KnowledgeBase, claim));
        json.WriteText("type", "Annotation");
        json.WriteText("motivation", "describing");
        WriteCreator(claim);
        json.WriteStartArray("body");
        WriteText(claim);
        _claim.Write(claim);
        json.WriteEndArray();
        json.WritePropertyName("target");
        WriteTarget(claim);
        json.WriteEndObject();
    }

    private void WriteCreator(Claim claim)
    {
        var reader = index.KnowledgeBase.Readers.FirstOrDefault(r => r.Id == claim.Author);
        json.WriteStartObject("creator");
        if (reader is not null)
            json.WriteText("type", reader.Kind == ReaderKind.Person ? "Person" : "Software");
        json.WriteText("name", claim.Author);
        json.WriteEndObject();
    }

    private void WriteText(Claim claim)
    {
        json.WriteStartObject();
        json.WriteText("type", "TextualBody");
        json.WriteText("purpose", "describing");
        json.WriteText("format", "text/plain");
        json.WriteText("value", new ClaimList(TextStyle.Plain).Render([claim]));
        json.WriteEndObject();
    }

    // Several selectors of a resource select the same words in different ways, and a body holds for each of several targets by itself
    // (annotation-model, 4.2 and 3.2.6); so neither fits words with others between them. The standard proposes, without making it
    // normative, a List: targets in order, all of which are needed (annotation-model, D; its context has no word for it).
    private void WriteTarget(Claim claim)
    {
        if (claim.Quote is [var only])
        {
            WriteFragment(claim.Source, only);
            return;
        }
        json.WriteStartObject();
        json.WriteText("type", "oa:List");
        json.WriteArray("items", claim.Quote, fragment => WriteFragment(claim.Source, fragment));
        json.WriteEndObject();
    }

    private void WriteFragment(Source source, Span fragment)
    {
        var (prefix, suffix) = QuoteContext.Read(source.Text, fragment);
        json.WriteStartObject();
        json.WriteText("type", "SpecificResource");
        json.WriteText("source", addresses.GetIri(source));
        WriteState(source);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteText("type", "TextPositionSelector");
        json.WriteNumber("start", fragment.Start);
        json.WriteNumber("end", fragment.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteText("type", "TextQuoteSelector");
        json.WriteText("exact", fragment.Text);
        json.WriteText("prefix", prefix);
        json.WriteText("suffix", suffix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Positions refer to the stored text, which differs from the page at the report's address.
    private void WriteState(Source source)
    {
        json.WriteStartObject("state");
        json.WriteText("type", "TimeState");
        json.WriteStartObject("cached");
        json.WriteText("id", SourceAddresses.GetTextIri(source));
        json.WriteText("type", "Text");
        json.WriteText("format", "text/plain");
        json.WriteText("schema:sha256", source.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
