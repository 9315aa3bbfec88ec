using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Guarantees.Core.Anchoring;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Anchoring;

/// <summary>What holds of anchoring in any text. The seed is fixed, so that each run is the same.</summary>
public sealed class SelectorResolverProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 1);

    // Few letters, so that words occur more than once; some outside the BMP, some that combine, every kind of line end.
    private static readonly Gen<string> Piece = Gen.Elements(
        "a",
        "b",
        "ab",
        "ba",
        " ",
        " ",
        ".",
        "’",
        "é",
        "e\u0301",
        "\U0001F309",
        "\U0001D504b",
        "\n",
        "\r\n",
        "\u2028"
    );

    private static readonly Arbitrary<string> Texts = Piece.ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Arbitrary<(string Text, int Start, int End)> Cuts = (
        from text in Piece.NonEmptyListOf().Select(string.Concat)
        from start in Gen.Choose(0, text.EnumerateRunes().Count() - 1)
        from end in Gen.Choose(start + 1, text.EnumerateRunes().Count())
        select (text, start, end)
    ).ToArbitrary();

    [Fact]
    public void Code_point_and_index_are_inverse() =>
        Holds(
            Texts,
            text =>
            {
                var source = new SourceText(text);
                return Enumerable
                    .Range(0, text.EnumerateRunes().Count() + 1)
                    .All(i => source.ToCodePointOffset(source.ToUtf16Index(i)) == i);
            }
        );

    [Fact]
    public void An_offset_counts_the_code_points_before_it() =>
        Holds(
            Texts,
            text =>
            {
                var source = new SourceText(text);
                var runes = text.EnumerateRunes().ToArray();
                return Enumerable
                    .Range(0, runes.Length + 1)
                    .All(i => source.ToUtf16Index(i) == runes.Take(i).Sum(r => r.Utf16SequenceLength));
            }
        );

    [Fact]
    public void A_span_has_its_text_its_line_and_its_column() =>
        Holds(
            Cuts,
            cut =>
            {
                var span = SpanOf(cut);
                var before = string.Concat(cut.Text.EnumerateRunes().Take(cut.Start)).Split('\n');
                return span.Text == string.Concat(cut.Text.EnumerateRunes().Skip(cut.Start).Take(cut.End - cut.Start))
                    && (span.Start, span.End) == (cut.Start, cut.End)
                    && span.Line == before.Length
                    && span.Column == before[^1].EnumerateRunes().Count() + 1;
            }
        );

    [Fact]
    public void Words_cut_from_a_text_resolve_to_their_position_or_are_reported_as_ambiguous() =>
        Holds(
            Cuts,
            cut =>
            {
                var (span, (found, findings)) = (SpanOf(cut), Anchored(cut.Text, Exact(SpanOf(cut).Text)));
                var count = Occurrences(cut.Text, span.Text);
                return span.Text.AsSpan().ContainsAny('\n', '\r') ? findings.Single().Rule.Code == "CLM204"
                    : count == 1 ? found == span && findings.IsEmpty
                    : found is null
                        && findings.Single().Rule.Code == "CLM202"
                        && findings[0].Message.Contains($"found {count} times", StringComparison.Ordinal);
            }
        );

    [Fact]
    public void A_ready_selector_anchors_where_its_finding_says() =>
        Holds(
            Cuts,
            cut =>
            {
                var finding = Anchored(cut.Text, Exact(SpanOf(cut).Text)).Findings.FirstOrDefault();
                return finding?.Rule.Code != "CLM202"
                    || finding.Help.StartsWith("write the line you mean: `paragraph: ", StringComparison.Ordinal)
                    || finding.Help.Split("; for ").All(choice => IsReady(cut.Text, choice));
            }
        );

    [Fact]
    public void Text_inserted_before_shifts_a_span_by_its_length() =>
        Holds(
            Cuts,
            cut =>
            {
                const string inserted = "\U0001F309 new\n";
                var before = Anchored(cut.Text, Exact(SpanOf(cut).Text)).Found;
                var after = Anchored(inserted + cut.Text, Exact(SpanOf(cut).Text)).Found;
                return before is null
                    || after is null
                    || after == before with { Start = before.Start + 6, End = before.End + 6, Line = before.Line + 1 };
            }
        );

    [Fact]
    public void Text_appended_after_leaves_a_span_where_it_is() =>
        Holds(
            Cuts,
            cut =>
            {
                var before = Anchored(cut.Text, Exact(SpanOf(cut).Text)).Found;
                return before is null || Anchored($"{cut.Text}\nzzz", Exact(SpanOf(cut).Text)).Found == before;
            }
        );

    [Fact]
    public void The_whole_context_as_prefix_and_suffix_makes_any_selector_unique() =>
        Holds(
            Cuts,
            cut =>
            {
                var source = new SourceText(cut.Text);
                var (start, end) = (source.ToUtf16Index(cut.Start), source.ToUtf16Index(cut.End));
                var span = SpanOf(cut);
                return span.Text.AsSpan().ContainsAny('\n', '\r')
                    || Anchored(cut.Text, new Selector(span.Text, cut.Text[..start], cut.Text[end..], default)).Found == span;
            }
        );

    private static void Holds<T>(Arbitrary<T> values, Func<T, bool> fact) => Check.One(Config, Prop.ForAll(values, fact));

    private static Span SpanOf((string Text, int Start, int End) cut)
    {
        var source = new SourceText(cut.Text);
        return source.CreateSpan(source.ToUtf16Index(cut.Start), source.ToUtf16Index(cut.End));
    }

    private static Selector Exact(string words) => new(words, "", "", default);

    private static (Span? Found, ImmutableArray<Finding> Findings) Anchored(string text, Selector words)
    {
        var findings = new List<Finding>();
        var source = new Source
        {
            Id = "s",
            File = "f",
            Sha256 = "",
            Description = "",
            Text = new SourceText(text),
            Location = default,
        };
        var spans = new SelectorResolver(source, findings).ResolveInSource([words]);
        return (spans?[0], [.. findings]);
    }

    private static int Occurrences(string text, string words) =>
        Enumerable.Range(0, text.Length).Count(i => string.CompareOrdinal(text, i, words, 0, words.Length) == 0);

    // "[for ]LINE:COLUMN write {exact: …, prefix: …}"
    private static bool IsReady(string text, string choice)
    {
        var (place, yaml) = choice.Split(" write ") is [var p, var y]
            ? (p.Replace("for ", "", StringComparison.Ordinal), y)
            : throw new FormatException(choice);
        if (!yaml.StartsWith('{'))
            return true; // no few words tell it apart, and the help says so
        var selector = Selector.FromNode(YamlParser.Read(new YamlSource("f", yaml)).Value).Single();
        return Anchored(text, selector).Found is { } span && $"{span.Line}:{span.Column}" == place;
    }
}
