using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations;

/// <summary>
/// Writes the sentence to paste for a claim: the report's whole printed sentence with its credit, never cut. A pronoun that opens
/// the sentence and is the subject of a cue is replaced by its voice in brackets; all else stays as printed.
/// </summary>
internal sealed class ReportSentenceWriter(ReportIndex index, ImmutableArray<Claim> claims)
{
    private static readonly string[] Pronouns = ["He", "She", "They", "It"];

    private readonly ILookup<(Source, int), string> _cued = claims
        .SelectMany(c => c.Cues.Select(q => (Key: (c.Source, q.Words[0].Start), Voice: (q.Voice ?? c.NearestVoice).Name)))
        .ToLookup(c => c.Key, c => c.Voice);

    /// <summary>Gets where the printed sentences with a claim's words are, in UTF-16 units of its report.</summary>
    public (int Start, int End) GetRange(Claim claim)
    {
        var report = index.Reports.First(r => r.Source == claim.Source);
        var first = report.GetSentence(report.Tokenize(claim.Quote[0]).Start);
        var last = claim
            .Quote.Where(q => q.Line == claim.Quote[0].Line)
            .Select(q => report.GetSentence(report.Tokenize(q).End - 1))
            .MaxBy(s => s.End)!;
        return (first.Start, last.End);
    }

    /// <summary>Gets the sentence to paste.</summary>
    public string Write(Claim claim)
    {
        var report = index.Reports.First(r => r.Source == claim.Source);
        var sentence = report.GetSentence(report.Tokenize(claim.Quote[0]).Start);
        var text = report.Source.Text;
        var printed = ReplacePronoun(
            text.Text[sentence.Start..sentence.End].TrimEnd(),
            claim.Source,
            text.ToCodePointOffset(sentence.Start)
        );
        var credit = claim.Source.Credit is { } name ? (claim.Source.Label is null ? name : $"the {name}") : "the report";
        if (IsQuotation(printed))
            return $"{NestedMarks.Close(printed[1..^1])} {WriteCredit(claim, credit)}";
        var inner = NestedMarks.MakeSingle(printed);
        var cues = claim
            .AttributionSpans.Where(a =>
                report.Tokenize(a) is var t && t.Start >= sentence.Tokens.Start && t.End <= sentence.Tokens.End
            )
            .ToArray();
        if (
            cues.Any(c =>
                report.Tokenize(c).End == sentence.Tokens.End && report.Tokenize(c).Start > report.Tokenize(claim.Quote[0]).Start
            )
        )
            return $"{Capitalize(credit)} said: {NestedMarks.CloseSentence(inner)}";
        return cues.Length == 0 && claim.Voices.Any(v => v.Kind is not (SpeakerKind.Report or SpeakerKind.Uncredited))
            ? $"{NestedMarks.Close(inner)} {string.Join(" said ", claim.Voices.Select(v => v.Name))} said, {credit} reported."
            : $"{NestedMarks.Close(inner)} {credit} said.";
    }

    private static string WriteCredit(Claim claim, string credit) =>
        claim.Speaker.Kind == SpeakerKind.Report ? $"{credit} said." : $"{claim.Speaker.Name} said, {credit} reported.";

    // A sentence prints the same for all its claims.
    private string ReplacePronoun(string printed, Source source, int start)
    {
        var space = printed.IndexOf(' ');
        if (space < 0 || !Pronouns.Contains(printed[..space]) || _cued[(source, start)].FirstOrDefault() is not { } voice)
            return printed;
        return $"[{Capitalize(voice)}]{printed[space..]}";
    }

    private static string Capitalize(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static bool IsQuotation(string printed) =>
        printed.Length > 2
        && printed[0] is '"' or '“'
        && printed.LastIndexOfAny(['"', '”']) == printed.Length - 1
        && printed.IndexOfAny(['"', '”'], 1) == printed.Length - 1;
}
