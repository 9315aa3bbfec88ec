using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>Conditions as a JSON array, with the same objects as in the claim's JSON. UTF-8, ends with a line break.</summary>
public static class ConditionsJson
{
    /// <summary>Writes the array.</summary>
    public static void Write(Stream output, IEnumerable<ConditionRow> rows) =>
        JsonFormat.WriteDocument(output, rows.Select(r => new Row(r)), OutputContext.Indented.IEnumerableRow);

    /// <summary>A condition, and whose claim it limits.</summary>
    internal sealed class Row
    {
        private readonly Claim _claim;
        private readonly Condition _condition;

        internal Row(ConditionRow row) => (_claim, _condition) = row;

        public string Kind => _condition.Kind.ToTerm();
        public IEnumerable<SpanJson> Quote => _condition.Quote.Select(SpanJson.Create);
        public IEnumerable<SpanJson> Gates => _condition.Governs.Select(SpanJson.Create);
        public bool Limit => _condition.IsLimit;
        public SpeakerJson By => SpeakerJson.Create(_condition.GetSetter(_claim));
        public IEnumerable<SpeakerJson> Through => _claim.Through.Select(SpeakerJson.Create);
        public string Level => _claim.Level.ToTerm();
        public string Claim => _claim.Id;
        public string Source => _claim.Source.Id;
        public string Place => _claim.Citation;
    }
}
