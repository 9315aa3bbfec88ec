using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations.Drafts;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>
/// Reads how a draft credits the reports: in the paragraph of the quotation, in the one before or after it, in the heading above,
/// the line over a list, the table's header, the line under a block quote, or a footnote.
/// </summary>
internal sealed class ReportCreditReader
{
    private const int MaxTitleWords = 8;
    private const int MaxItems = 50;
    private const int FarthestArticle = 4;

    private static readonly FrozenSet<string> Occasions = WordSet.Parse(
        "letter memo tweet post email interview speech recording tape podcast broadcast op-ed testimony statement conference"
    );

    // What is said about a report, to it or from it is no credit.
    private static readonly FrozenSet<string> NoCreditAfter = WordSet.Parse(
        "about welcomed welcomes welcoming reading read told tells tell gave asked criticized praised "
            + "dismissed after before discussing discussed reviewing regarding against"
    );

    private readonly Draft _draft;
    private readonly ReportNames _reports;
    private readonly Lazy<(bool IsGiven, ImmutableArray<Source> Named, string? OwnWords)>[] _paragraphs;
    private readonly Lazy<bool> _footnotes;

    public ReportCreditReader(Draft draft, ReportNames reports)
    {
        (_draft, _reports) = (draft, reports);
        _paragraphs =
        [
            .. draft.Paragraphs.Select(p => new Lazy<(bool, ImmutableArray<Source>, string?)>(() => Read(HideQuotations(p)))),
        ];
        _footnotes = new(() =>
            Enumerable
                .Range(0, draft.Paragraphs.Length)
                .Any(i => draft.Paragraphs[i].Kind == DraftParagraphKind.Footnote && _paragraphs[i].Value.IsGiven)
        );
    }

    /// <summary>Reads the credit of a quotation.</summary>
    /// <param name="paragraph">The number of its paragraph.</param>
    /// <param name="sentence">Its sentence.</param>
    public ReportCredit Read(int paragraph, QuotedSentence sentence)
    {
        var own = string.Concat(
            sentence.Items.Select(i =>
                (i.IsQuotation && CountWords(i.Text) > MaxTitleWords ? "“”" : i.Text) + i.Punctuation + " "
            )
        );
        var forms = ReportNames.ReadForms(own);
        var near = GetNear(paragraph).Select(n => _paragraphs[n].Value).ToImmutableArray();
        var named = _reports.FindNamed(own);
        if (
            named.IsEmpty
            && !ReportNames.IsOther(forms)
            && near.Select(n => n.Named).FirstOrDefault(n => !n.IsEmpty) is { IsDefault: false, Length: 1 } one
        )
            named = one;
        var lead = _draft.Paragraphs[paragraph].Lead;
        return new ReportCredit(
            IsCredit(forms) || near.Any(n => n.IsGiven) || _footnotes.Value,
            named,
            FindOwnWords(forms) ?? (lead >= 0 ? _paragraphs[lead].Value.OwnWords : null)
        )
        {
            Occasion = FindOccasion(forms),
            IsOfBoth = IsOfBoth(forms),
        };
    }

    private (bool IsGiven, ImmutableArray<Source> Named, string? OwnWords) Read(string text)
    {
        var forms = ReportNames.ReadForms(text);
        return (IsCredit(forms), _reports.FindNamed(text), FindOwnWords(forms));
    }

    private IEnumerable<int> GetNear(int paragraph)
    {
        yield return paragraph;
        var kind = _draft.Paragraphs[paragraph].Kind;
        if (_draft.Paragraphs[paragraph].Lead is var lead and >= 0)
            yield return lead;
        foreach (var note in _draft.Paragraphs[paragraph].Notes)
            yield return note;
        // The line under a block quote or a list, past the other items.
        var after = paragraph + 1;
        while (
            after < _draft.Paragraphs.Length
            && after - paragraph < MaxItems
            && kind is not DraftParagraphKind.Prose
            && _draft.Paragraphs[after].Kind == kind
        )
            after++;
        if (after < _draft.Paragraphs.Length && _draft.Paragraphs[after].Kind is not DraftParagraphKind.Heading)
            yield return after;
        if (paragraph > 0)
            yield return paragraph - 1;
    }

    private bool IsCredit(string[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (ReportNames.IsNoun(forms[i]) && forms[i] != "news" && !IsAbout(forms, i))
                return true;
            if (i > 0 && ReportNames.IsMaker(forms[i]) && forms[i - 1] is "the" or "its" or "their")
                return true;
        }
        return forms.Any(f => f.StartsWith("paraphras", StringComparison.Ordinal)) || _reports.IsNamed(forms);
    }

    // "We read in the report" and "as told by the report" credit it, "he read the report" and "he told the report" do not.
    private static bool IsAbout(string[] forms, int noun)
    {
        for (var i = Math.Max(0, noun - 3); i < noun; i++)
        {
            if (
                NoCreditAfter.Contains(forms[i])
                && !IsReadIn(forms[i], forms[i + 1])
                && !(i + 1 < noun && forms[i + 1] is "it" or "this" or "so")
            )
                return true;
        }
        return false;
    }

    private static bool IsReadIn(string form, string next) =>
        form switch
        {
            "read" or "reading" => next is "in" or "from",
            "told" => next is "in" or "by",
            _ => false,
        };

    // Exact words, a transcript, quoted directly: unless the draft says that it is not so.
    private static string? FindOwnWords(string[] forms)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            var found = forms[i] switch
            {
                "words" or "word" when i > 0 && forms[i - 1] is "exact" or "precise" or "actual" or "very" =>
                    $"{forms[i - 1]} {forms[i]}",
                "words" when i > 1 && forms[i - 1] == "own" && !ReportNames.IsNoun(forms[i - 2]) => "own words",
                "transcript" or "verbatim" or "unaltered" or "unedited" or "reprints" or "reprinted" => forms[i],
                "marks" when forms.Skip(i + 1).Take(3).SequenceEqual(["in", "the", "original"]) => "marks in the original",
                "exactly" when i + 2 < forms.Length && forms[i + 1] == "as" && forms[i + 2] is "he" or "she" or "they" =>
                    "exactly as",
                "quotation" or "quote" or "quotations" or "quotes" or "speech" when i > 0 && forms[i - 1] == "direct" =>
                    $"direct {forms[i]}",
                "lips" when i > 1 && forms[i - 1] == "own" => "own lips",
                "directly"
                    when forms.Skip(Math.Max(0, i - 3)).Take(3).Any(f => f is "quotes" or "quoted" or "quote" or "quoting") =>
                    "quoted directly",
                "word" when i + 2 < forms.Length && forms[i + 1] == "for" && forms[i + 2] == "word" => "word for word",
                _ => null,
            };
            if (
                found is not null
                && !forms.Skip(Math.Max(0, i - 6)).Take(Math.Min(6, i)).Any(f => Qualifiers.Negations.Contains(f))
            )
                return found;
        }
        return null;
    }

    // In a letter, from her speech, during an interview.
    private static string? FindOccasion(string[] forms)
    {
        return Enumerable
            .Range(0, forms.Length)
            .Where(i =>
                Occasions.Contains(forms[i])
                && Enumerable.Range(Math.Max(0, i - FarthestArticle), Math.Min(i, FarthestArticle)).Any(n => IsInOne(forms, n))
            )
            .Select(i => forms[i])
            .FirstOrDefault();
    }

    private static bool IsInOne(string[] forms, int at) =>
        forms[at] is "in" or "from" or "during" or "of" or "at" && forms[at + 1] is "a" or "an" or "his" or "her" or "their";

    // Both reports say, in both articles.
    private static bool IsOfBoth(string[] forms) =>
        Enumerable
            .Range(0, Math.Max(0, forms.Length - 1))
            .Any(i =>
                forms[i] == "both"
                && ReportNames.IsNoun(forms[i + 1])
                && (
                    (i > 0 && forms[i - 1] == "in")
                    || forms
                        .Skip(i + 2)
                        .Take(3)
                        .Any(f =>
                            f is "have" or "carry" or "contain" or "print" or "share" or "use" || CueVerbs.Find(f) is not null
                        )
                )
            );

    private static int CountWords(string text) => text.Count(char.IsWhiteSpace) + 1;

    // Without the quotations, but for short ones, which may be a title.
    private static string HideQuotations(DraftParagraph paragraph)
    {
        var shown = paragraph.Text.ToCharArray();
        foreach (
            var (start, end) in paragraph.Quotations.Where(q =>
                paragraph.Kind == DraftParagraphKind.BlockQuote || CountWords(paragraph.Text[q.Start..q.End]) > MaxTitleWords
            )
        )
            Array.Fill(shown, ' ', start, end - start);
        return new string(shown);
    }
}
