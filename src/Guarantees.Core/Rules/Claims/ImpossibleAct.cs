using System.Collections.Frozen;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class ImpossibleAct
{
    public static readonly Rule Rule = new("CLM418", "Act is not possible with these words", Severity.Warning)
    {
        Explanation =
            "The act is what the speaker does with the words. The report's own voice and words credited to nobody only state or predict: they have no side that could commit itself. \"Could\" is no commitment, \"will not\" refuses, and a cue such as \"wants\", \"feel\" or \"rejected\" names the act itself.",
        BadExample = """
            speaker: report
            through: []
            level: report
            attributed: []
            act: offers
            """,
        GoodExample = """
            speaker: report
            through: []
            level: report
            attributed: []
            act: states
            """,
    };

    // What a verb in the cue says that the speaker does.
    private static readonly FrozenDictionary<string, Act> ActsByCue = new (Act Act, string Verbs)[]
    {
        (Act.Wants, "want wants wanted wanting wish wishes wished demand demands demanded demanding urge urges urged urging"),
        (Act.Believes, "feel feels felt think thinks thought believe believes believed recognize recognizes recognized"),
        (Act.Refuses, "reject rejects rejected rejecting refuse refuses refused refusing"),
    }
        .SelectMany(row => row.Verbs.Split(' ').Select(verb => (verb, row.Act)))
        .ToFrozenDictionary(p => p.verb, p => p.Act, StringComparer.Ordinal);

    public static IEnumerable<Finding> Check(RuleContext context) =>
        from claim in context.KnowledgeBase.Claims
        let reason = FindReason(claim)
        where reason is not null
        select new Finding(
            Rule,
            claim.Locations.Get("act"),
            $"the act is `{claim.Act.ToTerm()}`, but {reason}",
            $"`claims explain {claim.Act.ToTerm()}`; if the act is right, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };

    private static string? FindReason(Claim claim)
    {
        if (claim.Speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited && claim.Act is not (Act.States or Act.Predicts))
            return "nobody is credited who could do that";
        if (FindCueAct(claim) is var (verb, act) && act != claim.Act)
            return $"the cue has \"{verb}\"";
        if (claim.Act != Act.Commits)
            return null;
        if (claim.Hedges.FirstOrDefault(h => h.Text.ToLowerInvariant() is "could" or "may" or "might") is { } hedge)
            return $"\"{hedge.Text}\" leaves it open";
        return FindNegation(claim) is { } negation ? $"\"{negation}\" refuses" : null;
    }

    private static (string Verb, Act Act)? FindCueAct(Claim claim)
    {
        foreach (var form in claim.AttributionSpans.SelectMany(a => Tokenizer.Read(a.Text)).Select(t => t.Form))
        {
            if (ActsByCue.TryGetValue(form, out var act))
                return (form, act);
        }
        return null;
    }

    // One that negates the clause itself, and no condition of it.
    private static string? FindNegation(Claim claim) =>
        claim
            .Quote.SelectMany(q => QualifierLexicon.Find(claim.Source.Text, q))
            .Where(g => g.NegatesVerb)
            .FirstOrDefault(g => !claim.Conditions.SelectMany(c => c.Quote).Any(c => c.Contains(g.Span)))
            is { Span: { } span }
            ? span.Text
            : null;
}
