using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviewing;

/// <summary>The canonical JSON that a <see cref="Digest"/> is the hash of, member by member in the order of their names.</summary>
internal static class DigestContent
{
    /// <summary>The canonical JSON of a claim's words.</summary>
    public static void WriteWords(CanonicalJson json, Claim claim)
    {
        json.Open('{');
        json.Member("attributed", claim.Attributed, WriteRange);
        json.Member("conditions", claim.Conditions, WriteWords);
        json.Member("hedges", claim.Hedges, WriteRange);
        json.Member("quote", claim.Quote, WriteRange);
        json.Member("source", claim.Source.Sha256);
        json.Member("when", claim.When, WriteRange);
        json.Close('}');
    }

    /// <summary>The canonical JSON of what the curator made of a claim's words; topics, note and by do not belong to it.</summary>
    public static void WriteReading(CanonicalJson json, Claim claim)
    {
        json.Open('{');
        json.Member("act", claim.Act.Word());
        json.Member("allow", claim.Allow, WriteAllowance);
        json.Member("conditions", claim.Conditions, (kinds, condition) => kinds.String(condition.Kind.Word()));
        json.Member("id", claim.Id);
        json.Member("level", claim.Level.Word());
        json.Member("source", claim.Source.Id);
        json.Member("speaker", claim.Speaker.Id);
        json.Member("statement", claim.Statement);
        json.Member("through", claim.Through, (ids, voice) => ids.String(voice.Id));
        json.Close('}');
    }

    /// <summary>The canonical JSON of the voices of a claim, nearest to the report first.</summary>
    public static void WriteVoices(CanonicalJson json, Claim claim) => json.Array([.. claim.Voices], WriteVoice);

    /// <summary>The canonical JSON of one voice.</summary>
    public static void WriteVoice(CanonicalJson json, Speaker voice)
    {
        json.Open('{');
        json.Member("count", voice.Count?.ToString(CultureInfo.InvariantCulture));
        json.Member("id", voice.Id);
        json.Member("kind", voice.Kind.Word());
        json.Member("members", voice.Members, (ids, id) => ids.String(id));
        json.Member("name", voice.Name);
        json.Close('}');
    }

    private static void WriteWords(CanonicalJson json, Condition condition)
    {
        json.Open('{');
        json.Member("gates", condition.Gates, WriteRange);
        json.Member("quote", condition.Quote, WriteRange);
        json.Close('}');
    }

    /// <summary>The canonical JSON of a skipped passage's words.</summary>
    public static void WriteWords(CanonicalJson json, Skipped skipped)
    {
        json.Open('{');
        json.Member("quote", skipped.Quote, WriteRange);
        json.Member("source", skipped.Source.Sha256);
        json.Close('}');
    }

    /// <summary>The canonical JSON of what is said of a relation's two ends.</summary>
    public static void WriteReading(CanonicalJson json, Relation relation)
    {
        json.Open('{');
        json.Member("note", relation.Note);
        json.Member("type", relation.Type.Word());
        json.Close('}');
    }

    /// <summary>The canonical JSON of why a passage is skipped; its note does not belong to it.</summary>
    public static void WriteReading(CanonicalJson json, Skipped skipped)
    {
        json.Open('{');
        json.Member("reason", skipped.Reason.Word());
        json.Close('}');
    }

    private static void WriteAllowance(CanonicalJson json, Allowance allowance)
    {
        json.Open('[');
        json.String(allowance.Code);
        json.String(allowance.Reason);
        json.Close(']');
    }

    private static void WriteRange(CanonicalJson json, Span range)
    {
        json.Open('[');
        json.String(range.Start);
        json.String(range.End);
        json.String(range.Text);
        json.Close(']');
    }
}
