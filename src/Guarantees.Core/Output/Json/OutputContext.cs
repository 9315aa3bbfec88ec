using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Guarantees.Core.Output.Hypothesis;
using Guarantees.Core.Output.WebAnnotation;

namespace Guarantees.Core.Output.Json;

/// <summary>The serializers of everything that is written as JSON; they are generated, because native code has no reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgreementJson.AgreementDocument))]
[JsonSerializable(typeof(AnnotationCollectionJson.Collection))]
[JsonSerializable(typeof(ComparisonJson.ComparisonDocument))]
[JsonSerializable(typeof(CoverageJson.CoverageDocument))]
[JsonSerializable(typeof(DifferencesJson.DifferencesDocument))]
[JsonSerializable(typeof(FindingsJson.FindingsDocument))]
[JsonSerializable(typeof(HypothesisJson.Import))]
[JsonSerializable(typeof(IEnumerable<ClaimJson>))]
[JsonSerializable(typeof(IEnumerable<ConditionsJson.Row>))]
[JsonSerializable(typeof(IEnumerable<JsonObject>))]
[JsonSerializable(typeof(KnowledgeBaseJson.KnowledgeBaseDocument))]
[JsonSerializable(typeof(QuotationsJson.QuotationsDocument))]
[JsonSerializable(typeof(SarifLog.Log))]
internal sealed partial class OutputContext : JsonSerializerContext
{
    /// <summary>Writes documents.</summary>
    public static readonly OutputContext Indented = new(JsonFormat.CreateOptions(isIndented: true));

    /// <summary>Writes lines.</summary>
    public static readonly OutputContext Compact = new(JsonFormat.CreateOptions(isIndented: false));
}
