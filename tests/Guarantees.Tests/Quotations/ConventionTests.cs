using System.Text.RegularExpressions;
using Guarantees.Core.Quotations;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Quotations;

/// <summary>What newsrooms change in a quotation without changing a word of it.</summary>
public sealed partial class ConventionTests
{
    private static readonly string[] Fair =
    [
        "Trump underscored, the report says, that “NATO expansion to include Kyiv would not be acceptable.”",
        "Trump has opposed “lethal military assistance for Ukraine” for most of his presidency, the report says.",
        "“Trump did not specify what he meant by security guarantees,” said the person briefed on the call, according to the report.",
        "The Europe-led report says Trump indicated that “U.S. air power could play a role in backing European security commitments.”",
        "According to the report, “Trump recognizes that an American security guarantee must be part of a final settlement and sees the U.S. as playing a role in that, the British official said.”",
        "“Whatever the security guarantees may be, Trump has made clear that the U.S. will not continue to provide weapons or troops directly to Ukraine,” the call report said.",
    ];

    private static readonly Dictionary<string, Func<string, string>> Conventions = new()
    {
        ["as it is"] = draft => draft,
        ["straight marks"] = draft => draft.Replace('“', '"').Replace('”', '"'),
        ["guillemets"] = draft => draft.Replace('“', '«').Replace('”', '»'),
        ["low and high marks"] = draft => draft.Replace('“', '„').Replace('”', '“'),
        ["single marks"] = draft => draft.Replace('“', '‘').Replace('”', '’'),
        ["marks of full width"] = draft => draft.Replace('“', '＂').Replace('”', '＂'),
        ["marks of LaTeX"] = draft =>
            draft.Replace("“", "``", StringComparison.Ordinal).Replace("”", "''", StringComparison.Ordinal),
        ["entities"] = draft =>
            draft.Replace("“", "&ldquo;", StringComparison.Ordinal).Replace("”", "&rdquo;", StringComparison.Ordinal),
        ["the comma outside"] = draft =>
            draft.Replace(",”", "”,", StringComparison.Ordinal).Replace(".”", "”.", StringComparison.Ordinal),
        ["US without stops"] = draft => draft.Replace("U.S.", "US", StringComparison.Ordinal),
        ["a ligature"] = draft => draft.Replace("fi", "ﬁ", StringComparison.Ordinal),
        ["a no-break space"] = draft => draft.Replace("for Ukraine", "for\u00A0Ukraine", StringComparison.Ordinal),
        ["a soft hyphen"] = draft => draft.Replace("security", "secu\u00ADrity", StringComparison.Ordinal),
        ["a word broken at a line end"] = draft => draft.Replace("security", "secu-\nrity", StringComparison.Ordinal),
        ["a line end"] = draft => draft.Replace("for Ukraine", "for\nUkraine", StringComparison.Ordinal),
        ["line ends of Windows"] = draft => draft.Replace(" would", "\r\nwould", StringComparison.Ordinal),
        ["[sic]"] = draft => AfterFirstWord().Replace(draft, "$& [sic]", 1),
        ["[emphasis added]"] = draft => draft.Replace(".”", " [emphasis added].”", StringComparison.Ordinal),
        ["emphasis"] = draft => draft.Replace("not", "*not*", StringComparison.Ordinal),
        ["strong emphasis within the marks"] = draft => Marked().Replace(draft, "“**$1**”", 1),
        ["a link"] = draft => draft.Replace("the report", "the [report](https://example.org/a)", StringComparison.Ordinal),
        ["a quotation as a list item"] = draft => $"- {draft}",
        ["a footnote's mark"] = draft => $"{draft}[^1]\n\n[^1]: A note.",
        ["a raised capital in brackets"] = draft => draft.Replace("“lethal", "“[L]ethal", StringComparison.Ordinal),
        ["no typographic apostrophe"] = draft => draft.Replace('’', '\''),
    };

    public static TheoryData<string> Names => [.. Conventions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fair_draft_stays_fair(string convention)
    {
        foreach (var draft in Fair.Select(Conventions[convention]))
        {
            var results = ShippedReports.Check(draft);
            results.SelectMany(r => r.Findings).Select(f => $"{f.Rule.Code} {f.Message}").Should().BeEmpty(draft);
            results.Should().Contain(r => r.Answer == QuotationAnswer.Fair, draft);
        }
    }

    [GeneratedRegex("(?<=“)[\\w.]+")]
    private static partial Regex AfterFirstWord();

    [GeneratedRegex("“([^”]*)”")]
    private static partial Regex Marked();
}
