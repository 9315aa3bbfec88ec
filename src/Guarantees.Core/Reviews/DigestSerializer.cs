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
        var paragraphs = GetParagraphs(claim);
        json.WriteOpen('{');
        json.WriteMember("attributed", claim.AttributionSpans, Range);
        json.WriteMember("conditions", claim.Conditions, WriteCondition);
        json.WriteMember("hedges", claim.Hedges, Range);
        json.WriteMember("quote", claim.Quote, Range);
        json.WriteMember("when", claim.TimeExpressions, Range);
        json.WriteClose('}');

        void Range(CanonicalJsonWriter range, Span span) => WriteRange(range, claim.Source.Text, paragraphs, span);

        void WriteCondition(CanonicalJsonWriter words, Condition condition)
        {
            words.WriteOpen('{');
            words.WriteMember("gates", condition.Governs, Range);
            words.WriteMember("quote", condition.Quote, Range);
            words.WriteClose('}');
        }
    }

    /// <summary>Writes the printed words of a skipped passage.</summary>
    public static void WriteWords(CanonicalJsonWriter json, SkippedPassage skipped)
    {
        var paragraphs = GetParagraphs(skipped);
        json.WriteOpen('{');
        json.WriteMember("quote", skipped.Quote, (range, span) => WriteRange(range, skipped.Source.Text, paragraphs, span));
        json.WriteClose('}');
    }

    /// <summary>Writes each paragraph that has words of a claim, in reading order.</summary>
    public static void WriteParagraphs(CanonicalJsonWriter json, Claim claim) =>
        WriteParagraphs(json, claim.Source.Text, GetParagraphs(claim));

    /// <summary>Writes each paragraph that has words of a skipped passage.</summary>
    public static void WriteParagraphs(CanonicalJsonWriter json, SkippedPassage skipped) =>
        WriteParagraphs(json, skipped.Source.Text, GetParagraphs(skipped));

    /// <summary>Writes what the curator made of a claim's words. Its id, topics, note and author are left out.</summary>
    public static void WriteReading(CanonicalJsonWriter json, Claim claim)
    {
        json.WriteOpen('{');
        json.WriteMember("act", claim.Act.ToTerm());
        json.WriteMember("allow", claim.Suppressions, WriteAllowance);
        json.WriteMember(
            "conditions",
            claim.Conditions,
            (kinds, condition) => kinds.WriteArray(DescribeKind(condition), (kind, word) => kind.WriteString(word))
        );
        json.WriteMember("level", claim.Level.ToTerm());
        json.WriteMember("source", claim.Source.Id);
        json.WriteMember("statement", claim.Statement);
        json.WriteClose('}');
    }

    /// <summary>Writes what is said of a relation's two ends.</summary>
    public static void WriteReading(CanonicalJsonWriter json, Relation relation)
    {
        json.WriteOpen('{');
        json.WriteMember("note", relation.Note);
        json.WriteMember("type", relation.Type.ToTerm());
        json.WriteClose('}');
    }

    /// <summary>Writes why a passage is skipped; its note is left out.</summary>
    public static void WriteReading(CanonicalJsonWriter json, SkippedPassage skipped)
    {
        json.WriteOpen('{');
        json.WriteMember("reason", skipped.Reason.ToTerm());
        json.WriteClose('}');
    }

    /// <summary>Writes the voices of a claim, nearest to the report first, the speaker last.</summary>
    public static void WriteVoices(CanonicalJsonWriter json, Claim claim) => json.WriteArray(claim.Voices, WriteVoice);

    /// <summary>Writes one voice.</summary>
    public static void WriteVoice(CanonicalJsonWriter json, Speaker voice)
    {
        json.WriteOpen('{');
        json.WriteMember("count", voice.Count?.ToString(CultureInfo.InvariantCulture));
        json.WriteMember("id", voice.Id);
        json.WriteMember("kind", voice.Kind.ToTerm());
        json.WriteMember("members", voice.Members, (ids, id) => ids.WriteString(id));
        json.WriteMember("name", voice.Name);
        json.WriteClose('}');
    }

    // Its origin only where that is not the speaker, so that older digests hold.
    private static ImmutableArray<string> DescribeKind(Condition condition) =>
        condition.Origin == ConditionOrigin.Speaker
            ? [condition.Kind.ToTerm()]
            : [condition.Kind.ToTerm(), condition.Origin.ToTerm()];

    private static ImmutableArray<int> GetParagraphs(Claim claim) => GetParagraphs(claim.AllSpans);

    private static ImmutableArray<int> GetParagraphs(SkippedPassage skipped) => GetParagraphs(skipped.Quote);

    // Each once, ascending; most often there is one.
    private static ImmutableArray<int> GetParagraphs(ImmutableArray<Span> spans)
    {
        ImmutableArray<int> lines = [];
        foreach (var span in spans)
        {
            if (lines.BinarySearch(span.Line) is var index and < 0)
                lines = lines.Insert(~index, span.Line);
        }
        return lines;
    }

    private static void WriteParagraphs(CanonicalJsonWriter json, SourceText text, ImmutableArray<int> lines) =>
        json.WriteArray(lines, (paragraphs, line) => paragraphs.WriteString(text.GetLine(line)));

    private static void WriteAllowance(CanonicalJsonWriter json, Suppression suppression)
    {
        json.WriteOpen('[');
        json.WriteString(suppression.Code);
        json.WriteString(suppression.Reason);
        json.WriteClose(']');
    }

    // The words, which of the paragraphs they are in, and which of the places in it where these words occur: 1-based both.
    private static void WriteRange(CanonicalJsonWriter json, SourceText text, ImmutableArray<int> paragraphs, Span span)
    {
        json.WriteOpen('[');
        json.WriteString(span.Text);
        json.WriteString(paragraphs.IndexOf(span.Line) + 1);
        json.WriteString(CountOccurrences(text, span));
        json.WriteClose(']');
    }

    private static int CountOccurrences(SourceText text, Span span)
    {
        var (start, _) = text.GetLineRange(span.Line);
        var before = text.Text.AsSpan(start, text.ToUtf16Index(span.Start) + span.Text.Length - start);
        var occurrence = 0;
        for (
            var at = before.IndexOf(span.Text, StringComparison.Ordinal);
            at >= 0;
            at = before.IndexOf(span.Text, StringComparison.Ordinal)
        )
        {
            occurrence++;
            before = before[(at + 1)..];
        }
        return occurrence;
    }
}
