using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>Recognizes words that name the reports, or one of them.</summary>
internal sealed class ReportNames
{
    private static readonly FrozenSet<string> Nouns = WordSet.Parse(
        "report reports article articles story stories dispatch paper news piece outlet newspaper broadcaster write-up"
    );

    private static readonly FrozenSet<string> Common = WordSet.Parse(
        "the a an of on in for to and about from report reports article story news this that"
    );

    // Parts of a report that speak for it: its text, the headline.
    private static readonly FrozenSet<string> Parts = WordSet.Parse(
        "text copy headline lede intro paragraph passage sentence wording subhead caption"
    );

    private static readonly FrozenSet<string> People = WordSet.Parse(
        "source sources official officials person people diplomat diplomats insider insiders informant informants contact contacts witness witnesses "
            + "aide aides voice voices interviewee interviewees spokesman spokeswoman spokesperson adviser advisers"
    );

    private const int LongestDescription = 4;
    private const int FarthestDate = 4;

    private readonly ImmutableArray<(Source Source, FrozenSet<string> Words)> _descriptions;
    private readonly ImmutableArray<(Source Source, ImmutableArray<string> Words)> _names;
    private readonly ReportDescriptions _contents;

    public ReportNames(KnowledgeBase knowledgeBase)
    {
        _descriptions = [.. knowledgeBase.Sources.Select(s => (s, Describe(s, knowledgeBase)))];
        _names = [.. knowledgeBase.Sources.SelectMany(s => GetNames(s, FindHeading(s, knowledgeBase)).Select(n => (s, n)))];
        _contents = new ReportDescriptions([.. knowledgeBase.Sources]);
    }

    /// <summary>Gets whether words name a report: "the report", "this article", its title, publisher or id.</summary>
    public bool IsReport(string words)
    {
        var forms = ReadForms(words);
        return !IsSomebodyOf(words)
            && (
                (forms is ["its" or "the" or "that", var part] && Parts.Contains(part))
                || forms.Take(4).Any(f => Nouns.Contains(f))
                || (forms.Contains("report") && forms[0] is "the" or "in")
                || IsNamed(forms)
            );
    }

    // VOA's unnamed sources, the report's British official: people whom a report has, and no report.
    private static bool IsSomebodyOf(string words) =>
        words.Split(' ') is var parts
        && Array.FindIndex(parts, WordForms.IsPossessive) is var owner and >= 0
        && parts.Skip(owner + 1).Take(LongestDescription).Any(w => People.Contains(w.ToLowerInvariant().TrimEnd(',')));

    /// <summary>Gets whether a word is a noun for a report.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>Gets the reports that a text names by title, publisher or id, or by what tells it from the others; empty where it only says "the report".</summary>
    public ImmutableArray<Source> FindNamed(string words)
    {
        var forms = ReadForms(words);
        var byName = _names.Where(n => Contains(forms, n.Words)).Select(n => n.Source).Distinct().ToImmutableArray();
        if (!byName.IsEmpty)
            return byName.Length > 1 && FilterByDate(forms, byName) is { IsEmpty: false } dated ? dated : byName;
        if (_contents.Find(words) is { IsEmpty: false } told)
            return told;
        var described = ReadDescription(forms);
        return _descriptions.Length > 1
            ?
            [
                .. _descriptions
                    .Where(d =>
                        described.Any(d.Words.Contains)
                        && !_descriptions.Any(o => o.Source != d.Source && described.Any(o.Words.Contains))
                    )
                    .Select(d => d.Source),
            ]
            : [];
    }

    /// <summary>Gets whether the words hold a title, publisher or id of a report.</summary>
    public bool IsNamed(string[] forms) => _names.Any(n => Contains(forms, n.Words));

    /// <summary>Gets the words of a text in the form in which they are compared.</summary>
    public static string[] ReadForms(string words) => [.. Tokenizer.Read(words).Select(t => WordForms.StripPossessive(t.Form))];

    // Its February 2020 report: of several reports of a publisher, those that were published then. One whose date is not known may be it.
    private static ImmutableArray<Source> FilterByDate(string[] forms, ImmutableArray<Source> named)
    {
        var noun = Array.FindIndex(forms, Nouns.Contains);
        var dates = forms
            .Skip(Math.Max(0, noun - FarthestDate))
            .Take(Math.Min(FarthestDate, Math.Max(0, noun)))
            .Where(f => FunctionWords.Months.Contains(f) || IsYear(f))
            .ToArray();
        return dates.Length == 0
            ? []
            :
            [
                .. named.Where(s =>
                    ReadForms($"{s.Published} {s.Description}") is var known && (!known.Any(IsYear) || dates.All(known.Contains))
                ),
            ];
    }

    private static bool IsYear(string form) => form.Length == 4 && form.All(char.IsAsciiDigit);

    // What follows "the report on", "about", "titled", or stands between the article and the noun.
    private static List<string> ReadDescription(string[] forms)
    {
        var described = new List<string>();
        for (var i = 0; i < forms.Length; i++)
        {
            if (!Nouns.Contains(forms[i]))
                continue;
            for (
                var back = i - 1;
                back >= 0 && back >= i - 3 && forms[back] is not ("the" or "a" or "to" or "per" or "in");
                back--
            )
                described.Add(forms[back]);
            if (i + 1 < forms.Length && forms[i + 1] is "on" or "about" or "of" or "titled" or "called" or "headlined" or "from")
                described.AddRange(forms.Skip(i + 2).Take(5));
            else
                described.AddRange(forms.Skip(i + 1).Take(1));
        }
        return described;
    }

    private static FrozenSet<string> Describe(Source source, KnowledgeBase knowledgeBase) =>
        ReadForms(source.Id.Replace('-', ' '))
            .Concat(ReadForms(source.Title ?? ""))
            .Concat(ReadForms(source.Label ?? ""))
            .Concat(ReadForms(source.Publisher ?? ""))
            .Concat(ReadForms(FindHeading(source, knowledgeBase)))
            .Where(w => !Common.Contains(w))
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<ImmutableArray<string>> GetNames(Source source, string heading)
    {
        foreach (
            var name in (string?[])
                [
                    source.Title,
                    source.Label,
                    source.Publisher,
                    GetInitials(source.Publisher),
                    source.Id.Replace('-', ' '),
                    heading.Contains(' ') ? heading : null,
                    .. source.Also,
                ]
        )
        {
            var forms = name is null ? [] : ReadForms(name).ToImmutableArray();
            if (forms.Any(f => !Common.Contains(f)))
                yield return forms;
        }
    }

    private static string? GetInitials(string? publisher) =>
        publisher is not null && publisher.Split(' ') is { Length: > 1 } words
            ? string.Concat(words.Select(w => char.ToUpperInvariant(w[0])))
            : null;

    // A report's first line that is a heading is as good as a title.
    private static string FindHeading(Source source, KnowledgeBase knowledgeBase) =>
        knowledgeBase
            .Skipped.FirstOrDefault(s => s.Source == source && s.Reason == SkipReason.Heading && s.Quote[0].Line == 1)
            ?.Quote[0]
            .Text
        ?? "";

    private static bool Contains(string[] forms, ImmutableArray<string> name)
    {
        for (var i = 0; i + name.Length <= forms.Length; i++)
        {
            if (forms.AsSpan(i, name.Length).SequenceEqual(name.AsSpan()))
                return true;
        }
        return false;
    }
}
