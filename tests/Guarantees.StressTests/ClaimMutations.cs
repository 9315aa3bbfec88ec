using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.StressTests;

/// <summary>Distorts claims mechanically, in the ways in which attribution and conditions get lost.</summary>
internal sealed class ClaimMutations(KnowledgeBase knowledgeBase)
{
    private const int Neighbours = 24;

    public IEnumerable<ClaimMutation> ForClaim(Claim claim) =>
        [
            .. Quote(claim, "qualifier dropped from the quote", WithoutQualifier),
            .. Quote(claim, "quote cut at a comma", CutAtComma),
            .. Quote(claim, "quote shortened by its first word", q => WithoutEdge(q, first: true)),
            .. Quote(claim, "quote shortened by its last word", q => WithoutEdge(q, first: false)),
            .. Without(claim, "condition dropped", "conditions", claim.Conditions.Length, i => Conditions(claim, except: i)),
            .. Without(claim, "hedge dropped", "hedges", claim.Hedges.Length, i => Words(claim.Source, claim.Hedges.RemoveAt(i))),
            .. Without(claim, "attributing words dropped", "attributed", claim.Cues.Length, i => Cues(claim, except: i)),
            .. ThroughDropped(claim),
            .. LevelRaised(claim),
            .. SpeakerSwapped(claim),
            .. KindChanged(claim),
            .. ActChanged(claim),
            .. StatementEdited(claim),
            .. WordsMoved(claim),
            SourceChanged(claim),
        ];

    /// <summary>The claim as it is, every fragment told apart by its neighbours.</summary>
    public static Dictionary<string, object> Fields(Claim claim) =>
        new()
        {
            ["id"] = claim.Id,
            ["source"] = claim.Source.Id,
            ["quote"] = Words(claim.Source, claim.Quote),
            ["statement"] = claim.Statement,
            ["speaker"] = claim.Speaker.Id,
            ["through"] = claim.Through.Select(t => t.Id).ToArray(),
            ["level"] = claim.Level.ToTerm(),
            ["attributed"] = Cues(claim, except: -1),
            ["act"] = claim.Act.ToTerm(),
            ["hedges"] = Words(claim.Source, claim.Hedges),
            ["conditions"] = Conditions(claim, except: -1),
            ["when"] = Words(claim.Source, claim.TimeExpressions),
            ["topics"] = claim.Topics.ToArray(),
            ["allow"] = claim
                .Suppressions.Select(a => new Dictionary<string, object> { ["code"] = a.Code, ["reason"] = a.Reason })
                .ToArray(),
        };

    private static ClaimMutation With(Claim claim, string kind, params (string Field, object Value)[] changes)
    {
        var fields = Fields(claim);
        foreach (var (field, value) in changes)
            fields[field] = value;
        return new ClaimMutation(kind, claim.Id, fields);
    }

    private static IEnumerable<ClaimMutation> Quote(
        Claim claim,
        string kind,
        Func<Claim, IEnumerable<ImmutableArray<Span>>> change
    ) => change(claim).Where(q => !q.IsEmpty).Select(quote => With(claim, kind, ("quote", Words(claim.Source, quote))));

    private static IEnumerable<ClaimMutation> Without(
        Claim claim,
        string kind,
        string field,
        int count,
        Func<int, object> value
    ) => Enumerable.Range(0, count).Select(i => With(claim, kind, (field, value(i))));

    private static IEnumerable<ImmutableArray<Span>> WithoutQualifier(Claim claim) =>
        from i in Enumerable.Range(0, claim.Quote.Length)
        from qualifier in QualifierLexicon.Find(claim.Source.Text, claim.Quote[i])
        select Replaced(claim, i, (claim.Quote[i].Start, qualifier.Span.Start), (qualifier.Span.End, claim.Quote[i].End));

    private static IEnumerable<ImmutableArray<Span>> CutAtComma(Claim claim) =>
        from i in Enumerable.Range(0, claim.Quote.Length)
        let fragment = claim.Quote[i]
        from comma in Enumerable.Range(0, fragment.Text.Length).Where(c => fragment.Text[c] == ',')
        from part in new[] { (fragment.Start, fragment.Start + comma), (fragment.Start + comma + 1, fragment.End) }
        select Replaced(claim, i, part);

    private static IEnumerable<ImmutableArray<Span>> WithoutEdge(Claim claim, bool first)
    {
        var i = first ? 0 : claim.Quote.Length - 1;
        var fragment = claim.Quote[i];
        var space = first ? fragment.Text.IndexOf(' ') : fragment.Text.LastIndexOf(' ');
        yield return space < 0
            ? claim.Quote.RemoveAt(i)
            : Replaced(claim, i, first ? (fragment.Start + space, fragment.End) : (fragment.Start, fragment.Start + space));
    }

    // One fragment of the quote replaced by the words of some ranges, without outer space.
    private static ImmutableArray<Span> Replaced(Claim claim, int fragment, params (int Start, int End)[] ranges)
    {
        var text = claim.Source.Text;
        var parts = ranges
            .Select(r => (Start: text.ToUtf16Index(r.Start), End: text.ToUtf16Index(r.End)))
            .Select(r =>
            {
                while (r.Start < r.End && text.Text[r.Start] == ' ')
                    r.Start++;
                while (r.End > r.Start && text.Text[r.End - 1] == ' ')
                    r.End--;
                return r;
            });
        return claim
            .Quote.RemoveAt(fragment)
            .InsertRange(fragment, parts.Where(r => r.Start < r.End).Select(r => text.CreateSpan(r.Start, r.End)));
    }

    private static IEnumerable<ClaimMutation> ThroughDropped(Claim claim)
    {
        if (!claim.IsRelayed)
            yield break;
        yield return With(claim, "through dropped", ("through", Array.Empty<string>()));
        yield return With(claim, "through dropped, level made to fit", ("through", Array.Empty<string>()), ("level", "named"));
    }

    private static IEnumerable<ClaimMutation> LevelRaised(Claim claim)
    {
        if (claim.Level != Level.Named)
            yield return With(claim, "level raised", ("level", "named"));
    }

    private IEnumerable<ClaimMutation> SpeakerSwapped(Claim claim) =>
        knowledgeBase
            .Speakers.Where(s =>
                s != claim.Speaker && (s.Source is null || s.Source == claim.Source.Id) && !claim.Through.Contains(s)
            )
            .Select(s =>
                With(
                    claim,
                    s.Kind == claim.Speaker.Kind ? "speaker swapped for one of the same kind" : "speaker swapped",
                    ("speaker", s.Id)
                )
            );

    private static IEnumerable<ClaimMutation> KindChanged(Claim claim) =>
        Enumerable
            .Range(0, claim.Conditions.Length)
            .Select(i =>
            {
                var other = claim.Conditions[i].Kind == ConditionKind.If ? ConditionKind.OnlyIf : ConditionKind.If;
                var changed = claim with { Conditions = claim.Conditions.SetItem(i, claim.Conditions[i] with { Kind = other }) };
                return With(claim, "kind of condition changed", ("conditions", Conditions(changed, except: -1)));
            });

    private static IEnumerable<ClaimMutation> ActChanged(Claim claim)
    {
        yield return With(claim, "act changed", ("act", claim.Act == Act.Commits ? "states" : "commits"));
    }

    private static IEnumerable<ClaimMutation> StatementEdited(Claim claim)
    {
        var statement = new SourceText(claim.Statement);
        foreach (var qualifier in QualifierLexicon.Find(statement))
            yield return Statement(
                "a qualifier of the statement left out",
                statement.ToUtf16Index(qualifier.Span.Start),
                statement.ToUtf16Index(qualifier.Span.End),
                ""
            );
        var longest = Word.Split(claim.Statement).MaxBy(w => w.End - w.Start);
        yield return Statement("a word of the statement replaced", longest.Start, longest.End, "otherwise");
        yield return Statement("a name brought into the statement", longest.Start, longest.End, "Macron");

        ClaimMutation Statement(string kind, int start, int end, string instead) =>
            With(
                claim,
                kind,
                ("statement", string.Concat(claim.Statement.AsSpan(0, start), instead, claim.Statement.AsSpan(end)).Trim())
            );
    }

    private static IEnumerable<ClaimMutation> WordsMoved(Claim claim)
    {
        if (!claim.Hedges.IsEmpty)
            yield return With(
                claim,
                "words moved between fields",
                ("hedges", Array.Empty<object>()),
                ("when", Words(claim.Source, claim.Hedges))
            );
        if (!claim.TimeExpressions.IsEmpty)
            yield return With(
                claim,
                "words moved between fields",
                ("when", Array.Empty<object>()),
                ("hedges", Words(claim.Source, claim.TimeExpressions))
            );
        if (!claim.Conditions.IsEmpty && claim.TimeExpressions.IsEmpty)
            yield return With(
                claim,
                "words moved between fields",
                ("conditions", Conditions(claim, except: 0)),
                ("when", Words(claim.Source, claim.Conditions[0].Quote))
            );
        if (!claim.Conditions.IsEmpty && claim.Hedges.IsEmpty)
            yield return With(
                claim,
                "words moved between fields",
                ("conditions", Conditions(claim, except: 0)),
                ("hedges", Words(claim.Source, claim.Conditions[0].Quote))
            );
    }

    private static ClaimMutation SourceChanged(Claim claim)
    {
        var text = claim.Source.Text;
        var at = text.ToUtf16Index(claim.Quote[0].Start);
        var changed = string.Concat(text.Text.AsSpan(0, at), text.Text[at] == 'x' ? "y" : "x", text.Text.AsSpan(at + 1));
        return With(claim, "a character of the source changed") with { SourceText = changed };
    }

    private static object[] Conditions(Claim claim, int except) =>
        [
            .. claim
                .Conditions.Where((_, i) => i != except)
                .Select(c =>
                    (object)
                        new Dictionary<string, object>
                        {
                            ["kind"] = c.Kind.ToTerm(),
                            ["quote"] = Words(claim.Source, c.Quote),
                            ["gates"] = Words(claim.Source, c.Governs),
                            ["by"] = c.Origin.ToTerm(),
                        }
                ),
        ];

    private static object[] Cues(Claim claim, int except) =>
        [
            .. claim
                .Cues.Where((_, i) => i != except)
                .Select(c =>
                    (object)new Dictionary<string, object> { ["cue"] = Words(claim.Source, c.Words), ["voice"] = c.Voice!.Id }
                ),
        ];

    // Each fragment with what stands before and after it on its line, so that it anchors where it is meant to.
    private static object[] Words(Source source, ImmutableArray<Span> spans) =>
        [
            .. spans.Select(span =>
            {
                var text = source.Text;
                var (start, end) = text.GetLineRange(span.Line);
                return (object)
                    new Dictionary<string, object>
                    {
                        ["exact"] = span.Text,
                        ["prefix"] = text.Text[
                            Math.Max(start, text.ToUtf16Index(span.Start) - Neighbours)..text.ToUtf16Index(span.Start)
                        ],
                        ["suffix"] = text.Text[
                            text.ToUtf16Index(span.End)..Math.Min(end, text.ToUtf16Index(span.End) + Neighbours)
                        ],
                    }
                        .Where(pair => (string)pair.Value != "")
                        .ToDictionary();
            }),
        ];
}
