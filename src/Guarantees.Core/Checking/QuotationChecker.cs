using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Quotations.Judging;

namespace Guarantees.Core.Checking;

/// <summary>Checks quotations against the reports of a knowledge base.</summary>
public sealed class QuotationChecker
{
    private const int Neighbors = 10;
    private const int FarthestBefore = 600;

    private readonly KnowledgeBase _knowledgeBase;
    private readonly ReportIndex _index;
    private readonly WordsMatcher _words;
    private readonly ClaimMatcher _claims;
    private readonly VoiceNames _names;
    private readonly ReportNames _reports;
    private readonly QuotationJudge _judge;
    private readonly ReportSentenceWriter _writer;

    private readonly Func<Rule, bool> _isSelected;

    /// <summary>Indexes the reports and claims.</summary>
    /// <param name="knowledgeBase">The knowledge base.</param>
    /// <param name="isSelected">Which rules to apply; all where it is left out.</param>
    public QuotationChecker(KnowledgeBase knowledgeBase, Func<Rule, bool>? isSelected = null)
    {
        _isSelected = isSelected ?? (_ => true);
        _knowledgeBase = knowledgeBase;
        _index = new ReportIndex(knowledgeBase.Sources);
        _words = new WordsMatcher(_index);
        _claims = new ClaimMatcher(knowledgeBase.Claims, _index);
        _reports = new ReportNames(knowledgeBase);
        _names = new VoiceNames(knowledgeBase.Speakers.ToDictionaryFirstWins(s => s.Id), _reports.IsReport);
        _judge = new QuotationJudge(_claims);
        _writer = new ReportSentenceWriter(_index, knowledgeBase.Claims);
    }

    private NameKinds NameKinds => new(_reports.IsReport) { IsBody = _names.IsBody, IsPerson = _names.IsPerson };

    /// <summary>Checks words that are given alone.</summary>
    public QuotationResult Check(string text)
    {
        var words = QuotedWords.Read(text);
        var match = _words.Match(words);
        return Answer(
            new JudgedQuotation
            {
                Words = words,
                IsBare = true,
                Match = match,
                Names = _names,
            },
            OnOneLine(text),
            (1, 1),
            null
        );
    }

    /// <summary>Gets the sentence to paste for a claim: the report's whole printed sentence with its credit.</summary>
    public string Write(Claim claim) => _writer.Write(claim);

    /// <summary>Checks every quotation of a draft, in order.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="isElsewhere">Whether words that no report has are from another source.</param>
    public ImmutableArray<QuotationResult> Check(Draft draft, bool isElsewhere = false)
    {
        var results = ImmutableArray.CreateBuilder<QuotationResult>();
        var sentences = new AttributionReader(NameKinds).Read(draft.Paragraphs.Select(p => (p.Text, p.Quotations)));
        var credits = new ReportCreditReader(draft, _reports);
        for (var number = 0; number < draft.Paragraphs.Length; number++)
        {
            foreach (var sentence in sentences[number])
                results.AddRange(Check(draft, number, sentence, credits, isElsewhere));
        }
        return results.DrainToImmutable();
    }

    private IEnumerable<QuotationResult> Check(
        Draft draft,
        int number,
        QuotedSentence sentence,
        ReportCreditReader credits,
        bool isElsewhere
    )
    {
        var paragraph = draft.Paragraphs[number];
        var quoted = sentence
            .Quotations.Select(i => (Item: sentence.Items[i], Words: QuotedWords.Read(sentence.Items[i].Text)))
            .Where(q => !q.Words.Words.IsEmpty)
            .Select(q => (q.Item, q.Words, Match: _words.Match(q.Words)))
            .ToArray();
        var credit = quoted.Length == 0 ? ReportCredit.None : credits.Read(number, sentence);
        ImmutableArray<string> above =
        [
            .. paragraph
                .Notes.Append(paragraph.Lead)
                .Where(n => n >= 0)
                .Select(n => draft.Paragraphs[n])
                .Where(p => p.Kind != DraftParagraphKind.Footnote)
                .Select(p => p.Text),
        ];
        ImmutableArray<string> earlier =
        [
            .. number > 0 ? [TakeEnd(draft.Paragraphs[number - 1].Text)] : ImmutableArray<string>.Empty,
            TakeEnd(paragraph.Text.AsSpan(0, sentence.Items[0].Start)),
        ];
        for (var i = 0; i < quoted.Length; i++)
        {
            var (item, words, match) = quoted[i];
            var judged = new JudgedQuotation
            {
                Words = words,
                IsBare = false,
                Match = match,
                SentencePassages =
                [
                    .. quoted[Math.Max(0, i - Neighbors)..Math.Min(quoted.Length, i + Neighbors + 1)]
                        .SelectMany(q => q.Match.Passages.Take(QuotationJudge.MostPassages)),
                ],
                Names = _names,
                Attribution = sentence.Attributions[item.Quotation],
                Surroundings = Surroundings.Read(sentence, item.Quotation, _reports.IsReport),
                Mentions = new PlainMentions(sentence.Items, sentence.Items.IndexOf(item), sentence.Frames, above, earlier),
                Credit = credit,
                IsFromOtherSource = isElsewhere || paragraph.Remarks.Any(r => r.Code is null),
            };
            yield return Answer(judged, OnOneLine(item.Text), paragraph.GetPlace(item.Start), (draft, paragraph)) with
            {
                Paragraph = number,
                End = paragraph.GetEndOfMark(item.End),
            };
        }
    }

    private QuotationResult Answer(
        JudgedQuotation quotation,
        string text,
        (int Line, int Column) place,
        (Draft Draft, DraftParagraph Paragraph)? draft
    )
    {
        var (judged, findings) = _judge.Judge(quotation);
        var isFaultless = findings.IsEmpty;
        findings =
        [
            .. findings
                .DistinctBy(f => (f.Rule.Code, f.Message))
                .Where(f => _isSelected(f.Rule) && draft?.Paragraph.Remarks.Any(r => r.Code == f.Rule.Code) != true),
        ];
        var answer = QuotationJudge.Answer(judged, findings, isFaultless);
        var isKnown = judged.Match.Verdict is MatchKind.Verbatim or MatchKind.Partial && judged.Match.Nearest is null;
        return new QuotationResult
        {
            Text = text,
            Line = place.Line,
            Column = place.Column,
            Verdict = judged.Match.Verdict,
            Answer = answer,
            Place = judged.Passage?.Place,
            Sentence = judged.Passage?.Printed,
            Places = isKnown ? judged.Match.Passages.Length : 0,
            Speaker = draft is null ? null : Speaker(judged.Attribution, draft.Value.Draft),
            Claims = judged.Match.Verdict == MatchKind.NotFound ? [] : [.. judged.Claims.Select(c => c.Claim)],
            Findings = answer is QuotationAnswer.TooShort ? [] : findings,
            Nearest =
                isKnown || judged.Match.Nearest is not { } nearest
                    ? null
                    : nearest.Report.Source.Text.Text[nearest.Sentence.Start..nearest.Sentence.End],
            NearestClaim =
                judged.Match.Verdict == MatchKind.NotFound && judged.Passage is { } near
                    ? (judged.Claims.FirstOrDefault() ?? _claims.FindNear(near).FirstOrDefault())?.Claim
                    : null,
            Replacement =
                answer == QuotationAnswer.NotFair
                && judged.Match.Verdict != MatchKind.NotFound
                && (findings.FirstOrDefault()?.Claim ?? judged.Claims.FirstOrDefault()?.Claim) is { } meant
                    ? _writer.Write(meant)
                    : null,
            IsBare = judged.IsBare,
        };
    }

    private QuotationSpeaker? Speaker(QuotationAttribution attribution, Draft draft)
    {
        if (attribution.Likeliest is not { } frame)
            return null;
        var (line, column) = draft.Paragraphs[frame.Voice.Paragraph].GetPlace(frame.Voice.Start);
        var id = _reports.IsReport(frame.Voice.Name)
            ? Model.Speaker.Report.Id
            : _knowledgeBase.Speakers.FirstOrDefault(s => _names.Match(frame.Voice.Name, s) == VoiceMatch.Named)?.Id;
        return new QuotationSpeaker(
            frame.Voice.Text,
            line,
            column,
            id,
            frame.Cue,
            frame.IsNegated || frame.Kind == CueKind.Denies,
            [.. attribution.Through.Select(t => t.Voice.Text)]
        );
    }

    // What stands nearest before the sentence, so that each sentence of a long paragraph costs the same.
    private static string TakeEnd(ReadOnlySpan<char> text) =>
        text.Length <= FarthestBefore ? text.ToString()
        : text[^FarthestBefore..] is var end && end.IndexOf(' ') is >= 0 and var space ? end[space..].ToString()
        : "";

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
