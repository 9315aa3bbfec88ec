using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Model;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>Compares whom the draft makes the speaker with whom the report does.</summary>
/// <param name="Verdict">The result.</param>
/// <param name="Voice">The speaker of the base that is missed, or null.</param>
internal sealed record SpeakerComparison(SpeakerVerdict Verdict, Speaker? Voice = null)
{
    private static readonly SpeakerComparison Right = new(SpeakerVerdict.Right);

    /// <summary>Compares a quotation with a claim that it carries.</summary>
    public static SpeakerComparison Compare(JudgedQuotation quotation, Claim claim)
    {
        if (claim.Speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited)
            return CompareUncredited(quotation, claim);
        var compared = CompareFrames(quotation, claim);
        return compared.Verdict switch
        {
            SpeakerVerdict.Missing
            or SpeakerVerdict.Wrong when !HasSureRival(quotation, claim) && claim.Voices.All(v => IsTold(quotation, claim, v)) =>
                Right,
            SpeakerVerdict.RelayDropped when quotation.Mentions.IsRelay(compared.Voice!, quotation.Names) => Right,
            _ => compared,
        };
    }

    private static bool IsTold(JudgedQuotation quotation, Claim claim, Speaker voice) =>
        IsInWords(quotation, claim, voice)
        || quotation.Mentions.IsCredited(voice, quotation.Names)
        || (voice != claim.Speaker && quotation.Mentions.IsRelay(voice, quotation.Names));

    // Somebody else who is given the words by a verb, or by name as their subject; the label of a table's row is none.
    private static bool HasSureRival(JudgedQuotation quotation, Claim claim) =>
        GetFrames(quotation).Any(f => f.Verb is not null && !claim.Voices.Any(v => IsVoice(quotation, f, v)))
        || (
            quotation.Attribution.Subject is { } subject
            && !quotation.Mentions.IsCreditedAfter(claim.NearestVoice, quotation.Names)
            && IsAnotherName(subject.Voice.Name, quotation, claim)
        );

    private static bool IsAnotherName(string subject, JudgedQuotation quotation, Claim claim) =>
        char.IsUpper(RemoveArticle(subject)[0])
        && subject.IndexOfAny(['\'', '’']) < 0
        && !IsPartOf(subject, quotation)
        && !claim.Voices.Any(v => quotation.Names.Match(subject, v) != VoiceMatch.None);

    private static string RemoveArticle(string subject) =>
        subject.StartsWith("The ", StringComparison.Ordinal) && subject.Length > 4 ? subject[4..] : subject;

    private static IEnumerable<AttributionFrame> GetFrames(JudgedQuotation quotation) =>
        quotation.Attribution.Frames.Where(f => PlainMentions.CanSpeak(f.Voice));

    private static SpeakerComparison CompareFrames(JudgedQuotation quotation, Claim claim)
    {
        var missing = claim.Voices.Where(v => !IsInWords(quotation, claim, v)).ToImmutableArray();
        // "According to" is always the outermost voice, wherever it stands.
        var frames = GetFrames(quotation).Reverse().OrderBy(f => f.Kind == CueKind.Credit).ToList();
        if (
            quotation.Attribution.Subject is { } subject
            && !frames.Any(f => IsVoice(quotation, f, claim.Speaker))
            && missing.Any(v => IsVoice(quotation, subject, v))
        )
            frames.Insert(0, subject);
        if (frames.Count == 0)
            return CompareWithoutFrame(quotation, missing);

        // From the innermost voice outward, each frame has to be the next voice of the claim.
        var voices = claim.Voices.Reverse().ToList();
        var next = voices.FindIndex(v => IsVoice(quotation, frames[0], v));
        if (next < 0 || voices.Take(next).Any(missing.Contains))
            return CreateMismatch(next < 0 ? missing.LastOrDefault(claim.Speaker) : voices[0], frames[0]);
        foreach (var frame in frames.Skip(1).Where(f => f.Kind != CueKind.Subject))
        {
            var at = voices.FindIndex(next, v => IsVoice(quotation, frame, v));
            if (at < 0)
                return claim.IsRelayed && voices.Count > next + 1
                    ? CreateMismatch(voices[next + 1], frame)
                    : new SpeakerComparison(SpeakerVerdict.Wrong, voices[0]);
            next = at;
        }
        var dropped = voices.Skip(1).FirstOrDefault(v => missing.Contains(v) && !frames.Any(f => IsVoice(quotation, f, v)));
        return dropped is null ? Right : new SpeakerComparison(SpeakerVerdict.RelayDropped, dropped);
    }

    // The report's own words, and words that it credits to nobody, have no speaker but the report.
    private static SpeakerComparison CompareUncredited(JudgedQuotation quotation, Claim claim) =>
        GetFrames(quotation)
            .Any(f => f.Kind is not CueKind.Subject && (f.Kind != CueKind.Holds || claim.Speaker.Kind == SpeakerKind.Uncredited))
            ? new SpeakerComparison(SpeakerVerdict.Wrong, claim.Speaker)
            : Right;

    private static SpeakerComparison CompareWithoutFrame(JudgedQuotation quotation, ImmutableArray<Speaker> missing)
    {
        if (missing.IsEmpty)
            return Right;
        var isNamed =
            quotation.Attribution.Subject is { } subject
            && char.IsUpper(subject.Voice.Name[0])
            && !IsPartOf(subject.Voice.Name, quotation);
        return new SpeakerComparison(isNamed ? SpeakerVerdict.Wrong : SpeakerVerdict.Missing, missing[^1]);
    }

    // The subject of the report's own clause, printed or in other words, is nobody's speaker: “…” of Washington's role.
    private static bool IsPartOf(string subject, JudgedQuotation quotation)
    {
        var sentence = quotation.Passage!.ReadSentenceForms();
        return ReportNames.ReadForms(subject).Where(f => f.Length > 3).All(sentence.Contains)
            && !quotation.Claims.Any(c => c.Claim.Voices.Any(v => quotation.Names.Match(subject, v) != VoiceMatch.None));
    }

    private static SpeakerComparison CreateMismatch(Speaker expected, AttributionFrame frame)
    {
        var isRaised =
            expected.Kind is SpeakerKind.Unnamed or SpeakerKind.Group or SpeakerKind.Institution
            && frame.Kind != CueKind.Subject
            && (
                (char.IsUpper(frame.Voice.Name[0]) && !frame.Voice.Name.StartsWith("The ", StringComparison.Ordinal))
                || frame.Voice.Name.EndsWith('s')
            );
        return new SpeakerComparison(isRaised ? SpeakerVerdict.Raised : SpeakerVerdict.Wrong, expected);
    }

    private static bool IsVoice(JudgedQuotation quotation, AttributionFrame frame, Speaker voice) =>
        quotation.Names.Match(frame.Voice, voice) != VoiceMatch.None || quotation.Names.BeginsWithName(frame.Voice.Name, voice);

    // The words carry their own credit: “Trump recognizes that …”, or begin with the speaker's name.
    private static bool IsInWords(JudgedQuotation quotation, Claim claim, Speaker voice) =>
        (!claim.AttributionSpans.IsEmpty && claim.AttributionSpans.All(quotation.QuotesEnds))
        || claim.Cues.Any(c => c.Voice == voice && c.Words.All(quotation.Quotes))
        || quotation.Match.Brackets.Any(bracket => quotation.Names.Match(bracket, voice) != VoiceMatch.None)
        || claim.AttributionSpans.Any(words => quotation.Quotes(words) && IsNamedBy(quotation, words, voice))
        || (voice == claim.Speaker && claim.IsRelayed && BeginsWith(quotation, voice));

    private static bool BeginsWith(JudgedQuotation quotation, Speaker voice)
    {
        var first = quotation.Passage!.Pieces[0];
        return Enumerable
            .Range(1, Math.Min(4, first.Length))
            .Any(n =>
                quotation.Names.Match(quotation.Passage.Report.Print(first with { End = first.Start + n }), voice)
                == VoiceMatch.Named
            );
    }

    private static bool IsNamedBy(JudgedQuotation quotation, Span words, Speaker voice)
    {
        var forms = ReportNames.ReadForms(words.Text);
        var name = ReportNames.ReadForms(voice.Name);
        return forms.Contains(name[^1])
            || (voice.Role is not null && ReportNames.ReadForms(voice.Role).Any(f => f.Length > 4 && forms.Contains(f)))
            || name.Count(forms.Contains) * 2 > name.Length
            || quotation.Names.Match(words.Text, voice) != VoiceMatch.None;
    }
}
