using System.Collections.Immutable;
using System.Globalization;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviews;

/// <summary>
/// The canonical JSON that each part of a <see cref="Digest"/> is the hash of, member by member in the order of their names.
/// It holds no offset, line number, file hash or claim id, so that a change elsewhere in a report, or a new id, changes nothing.
/// </summary>
internal static class DigestSerializer
{
    /// <summary>Writes the printed words of a claim's fields.</summary>
    public static void WriteWords(CanonicalJsonWriter json, Claim claim)
    {
        var paragraphs = ParagraphsOf(claim);
        json.Open('{');
        json.Member("attributed", claim.Attributed, Range);
        json.Member("conditions", claim.Conditions, WriteCondition);
        json.Member("hedges", claim.Hedges, Range);
        json.Member("quote", claim.Quote, Range);
        json.Member("when", claim.When, Range);
        json.Close('}');

        void Range(CanonicalJsonWriter range, Span span) => WriteRange(range, claim.Source.Text, paragraphs, span);

        void WriteCondition(CanonicalJsonWriter words, Condition condition)
        {
            words.Open('{');
            words.Member("gates", condition.Gates, Range);
            words.Member("quote", condition.Quote, Range);
            words.Close('}');
        }
    }

    /// <summary>Writes the printed words of a skipped passage.</summary>
    public static void WriteWords(CanonicalJsonWriter json, SkippedPassage skipped)
    {
        var paragraphs = ParagraphsOf(skipped);
        json.Open('{');
        json.Member("quote", skipped.Quote, (range, span) => WriteRange(range, skipped.Source.Text, paragraphs, span));
        json.Close('}');
    }

    /// <summary>Writes each paragraph that has words of a claim, in reading order.</summary>
    public static void WriteParagraphs(CanonicalJsonWriter json, Claim claim) => WriteParagraphs(json, claim.Source.Text, ParagraphsOf(claim));

    /// <summary>Writes each paragraph that has words of a skipped passage.</summary>
    public static void WriteParagraphs(CanonicalJsonWriter json, SkippedPassage skipped) =>
        WriteParagraphs(json, skipped.Source.Text, ParagraphsOf(skipped));

    /// <summary>Writes what the curator made of a claim's words. Its id, topics, note and author are left out.</summary>
    public static void WriteReading(CanonicalJsonWriter json, Claim claim)
    {
        json.Open('{');
        json.Member("act", claim.Act.Word());
        json.Member("allow", claim.Allow, WriteAllowance);
        json.Member("conditions", claim.Conditions, (kinds, condition) => kinds.Array([condition.Kind.Word()], (kind, word) => kind.String(word)));
        json.Member("level", claim.Level.Word());
        json.Member("source", claim.Source.Id);
        json.Member("statement", claim.Statement);
        json.Close('}');
    }

    /// <summary>Writes what is said of a relation's two ends.</summary>
    public static void WriteReading(CanonicalJsonWriter json, Relation relation)
    {
        json.Open('{');
        json.Member("note", relation.Note);
        json.Member("type", relation.Type.Word());
        json.Close('}');
    }

    /// <summary>Writes why a passage is skipped; its note is left out.</summary>
    public static void WriteReading(CanonicalJsonWriter json, SkippedPassage skipped)
    {
        json.Open('{');
        json.Member("reason", skipped.Reason.Word());
        json.Close('}');
    }

    /// <summary>Writes the voices of a claim, nearest to the report first, the speaker last.</summary>
    public static void WriteVoices(CanonicalJsonWriter json, Claim claim) => json.Array([.. claim.Voices], WriteVoice);

    /// <summary>Writes one voice.</summary>
    public static void WriteVoice(CanonicalJsonWriter json, Speaker voice)
    {
        json.Open('{');
        json.Member("count", voice.Count?.ToString(CultureInfo.InvariantCulture));
        json.Member("id", voice.Id);
        json.Member("kind", voice.Kind.Word());
        json.Member("members", voice.Members, (ids, id) => ids.String(id));
        json.Member("name", voice.Name);
        json.Close('}');
    }

    private static ImmutableArray<int> ParagraphsOf(Claim claim) => [.. claim.Spans.Select(s => s.Line).Distinct().Order()];

    private static ImmutableArray<int> ParagraphsOf(SkippedPassage skipped) => [.. skipped.Quote.Select(s => s.Line).Distinct().Order()];

    private static void WriteParagraphs(CanonicalJsonWriter json, SourceText text, ImmutableArray<int> lines) =>
        json.Array(lines, (paragraphs, line) => paragraphs.String(text.Line(line)));

    private static void WriteAllowance(CanonicalJsonWriter json, Suppression allowance)
    {
        json.Open('[');
        json.String(allowance.Code);
        json.String(allowance.Reason);
        json.Close(']');
    }

    // The words, which of the paragraphs they are in, and which of the places in it where these words occur: 1-based both.
    private static void WriteRange(CanonicalJsonWriter json, SourceText text, ImmutableArray<int> paragraphs, Span span)
    {
        json.Open('[');
        json.String(span.Text);
        json.String(paragraphs.IndexOf(span.Line) + 1);
        json.String(Occurrence(text, span));
        json.Close(']');
    }

    private static int Occurrence(SourceText text, Span span)
    {
        var (start, _) = text.LineRange(span.Line);
        var before = text.Text.AsSpan(start, text.Index(span.Start) + span.Text.Length - start);
        var occurrence = 0;
        for (var at = before.IndexOf(span.Text, StringComparison.Ordinal); at >= 0; at = before.IndexOf(span.Text, StringComparison.Ordinal))
        {
            occurrence++;
            before = before[(at + 1)..];
        }
        return occurrence;
    }
}
