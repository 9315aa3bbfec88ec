using Guarantees.Core.Agreement;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>The agreement of other readings with a knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class AgreementJson
{
    // Figures are rounded, so that they are the same on every machine.
    private const int Decimals = 6;

    /// <summary>Writes each reading under its name.</summary>
    public static void Write(Stream output, IEnumerable<(string Name, ReadingAgreement Agreement)> readings) =>
        JsonFormat.WriteDocument(
            output,
            new AgreementDocument(readings.Select(r => new Reading(r.Name, r.Agreement))),
            OutputContext.Indented.AgreementDocument
        );

    private static double? Round(double? number) => number is { } value ? Math.Round(value, Decimals) : null;

    internal sealed record AgreementDocument(IEnumerable<Reading> Readings);

    internal sealed class Reading
    {
        private readonly ReadingAgreement _agreement;

        internal Reading(string file, ReadingAgreement agreement) => (File, _agreement) = (file, agreement);

        public string File { get; }
        public ReaderJson First => ReaderJson.Create(_agreement.First);
        public ReaderJson Second => ReaderJson.Create(_agreement.Second);
        public int Pairs => _agreement.Pairs.Length;
        public EstimateJson FoundByBoth => EstimateJson.Create(_agreement.FoundByBoth);
        public EstimateJson SameWords => EstimateJson.Create(_agreement.SameWords);
        public IEnumerable<ComparedField> Fields => _agreement.Fields.Select(ComparedField.Create);
        public IEnumerable<Difference> Differences => _agreement.Differing.Select(p => Difference.Create(p, _agreement));
        public IEnumerable<ClaimJson> OnlyFirst => _agreement.OnlyFirst.Select(c => new ClaimJson(c, _agreement.First));
        public IEnumerable<ClaimJson> OnlySecond => _agreement.OnlySecond.Select(c => new ClaimJson(c, _agreement.Second));
    }

    internal sealed record ReaderJson(string Reader, string? Kind, int Claims)
    {
        public static ReaderJson Create(KnowledgeBaseIndex reading) =>
            new(
                reading.KnowledgeBase.Curator,
                AgreementWording.FindReader(reading.KnowledgeBase)?.Kind.ToTerm(),
                reading.KnowledgeBase.Claims.Length
            );
    }

    internal sealed record EstimateJson(double? Value, double? Low, double? High)
    {
        public static EstimateJson Create(Estimate estimate) =>
            new(Round(estimate.Value), Round(estimate.Low), Round(estimate.High));
    }

    internal sealed record ComparedField(string Field, int Equal, int Count, EstimateJson Share, EstimateJson Alpha)
    {
        public static ComparedField Create(FieldAgreement field) =>
            new(field.Name, field.Equal, field.Count, EstimateJson.Create(field.Share), EstimateJson.Create(field.Alpha));
    }

    /// <summary>A claim that both readers found and describe differently.</summary>
    internal sealed record Difference(IEnumerable<string> Fields, double? Overlap, ClaimJson First, ClaimJson Second)
    {
        public static Difference Create(ComparedPair pair, ReadingAgreement agreement) =>
            new(
                pair.Differences.Select(d => d.Field),
                Round(pair.Pair.Overlap),
                new ClaimJson(pair.Pair.First, agreement.First),
                new ClaimJson(pair.Pair.Second, agreement.Second)
            );
    }
}
