using System.Collections.Frozen;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Rules.Claims;

internal static class ImpossibleAct
{
    public static readonly Rule Rule = new("CLM418", "Act does not fit the words", Severity.Warning)
    {
        Explanation =
            "The act is what the speaker does with the words. The report's own voice and uncredited words can only state or predict: they have no side that could commit to anything. \"Could\" is not a commitment, \"will not\" is a refusal, and a cue such as \"wants\", \"feel\" or \"rejected\" names the act itself.",
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

    // The act that a verb in the cue expresses.
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
            $"act is `{claim.Act.ToTerm()}`, but {reason}",
            $"see `claims explain {claim.Act.ToTerm()}`; if the act is right, write {Rule.Allowance}"
        )
        {
            Claim = claim.Id,
        };

    private static string? FindReason(Claim claim)
    {
        if (claim.Speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited && claim.Act is not (Act.States or Act.Predicts))
            return "no speaker is credited who could do that";
        if (FindCueAct(claim) is var (verb, act) && act != claim.Act)
            return $"the cue says \"{verb}\"";
        if (claim.Act != Act.Commits)
            return null;
        if (claim.Hedges.FirstOrDefault(h => h.Text.ToLowerInvariant() is "could" or "may" or "might") is { } hedge)
            return $"\"{hedge.Text}\" leaves it open";
        return FindNegation(claim) is { } negation ? $"\"{negation}\" is a refusal" : null;
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

    // A negation of the clause itself, not one inside a condition.
    private static string? FindNegation(Claim claim) =>
        claim
            .Quote.SelectMany(q => QualifierLexicon.Find(claim.Source.Text, q))
            .Where(g => g.NegatesVerb)
            .FirstOrDefault(g => !claim.Conditions.SelectMany(c => c.Quote).Any(c => c.Contains(g.Span)))
            is { Span: { } span }
            ? span.Text
            : null;
}
