using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Judging;

/// <summary>The words that govern others: negations, refusals, hedges and the markers of conditions. Forms as <see cref="Text.Token.Form"/> has them.</summary>
internal static class Qualifiers
{
    public static readonly FrozenSet<string> Negations = WordSet.Parse(
        "not no never without neither nor none nobody nothing cannot can't won't wouldn't isn't aren't wasn't weren't doesn't don't didn't hasn't haven't hadn't couldn't shouldn't"
    );

    private const int FarthestNegated = 3;

    /// <summary>Verbs and adjectives that refuse, by the beginning of their forms.</summary>
    private static readonly string[] Refusals = WordSet.ParsePhrases(
        "refus, reject, oppos, ruled, ruling, rules, declin, resist, den, block, exclu, unaccept, unwilling, "
            + "forbid, forbad, prohibit, bar, ban, against, veto, dismiss, spurn, rebuff, quash"
    );

    private static readonly string[][] RefusingPhrases =
    [
        ["off", "the", "table"],
        ["out", "of", "the", "question"],
        ["far", "from"],
        .. PairWithParticle("turn turns turned turning shoot shoots shot shooting knock knocks knocked knocking", "down"),
        .. PairWithParticle("brush brushes brushed brushing wave waves waved waving cast casts casting", "aside"),
    ];

    private static readonly FrozenSet<string> NoRefusals = WordSet.Parse(
        "bank banks bar barrel barrels barely band bands bargain barrier denmark dense density dental banner"
    );

    public static readonly FrozenSet<string> Exclusions = WordSet.Parse(
        "out outside without except excluded exclude excluding separate apart"
    );

    // A hedge weakens a clause (1 may, 2 likely) or a thing (3 a possible one, 4 some sort of it).
    private static readonly FrozenDictionary<string, int> Classes = new (int Class, string[] Hedges)[]
    {
        (1, WordSet.ParsePhrases("could, may, might, can, possibly, perhaps, potentially")),
        (
            2,
            WordSet.ParsePhrases(
                "likely, unlikely, appear, appears, appeared, seem, seems, seemed, expected, probably, apparently, "
                    + "presumably"
            )
        ),
        (3, WordSet.ParsePhrases("possible, potential, eventual, possibility")),
        (4, WordSet.ParsePhrases("some sort of, some form of, some kind of, a sort of, a kind of")),
    }
        .SelectMany(row => row.Hedges.Select(hedge => (hedge, row.Class)))
        .ToFrozenDictionary(pair => pair.hedge, pair => pair.Class, StringComparer.Ordinal);

    /// <summary>Gets whether the form refuses.</summary>
    public static bool IsRefusal(string form) =>
        !NoRefusals.Contains(form)
        && Refusals.Any(r =>
            r.Length > 3
                ? form.StartsWith(r, StringComparison.Ordinal)
                : form == r
                    || form == r + "s"
                    || form == r + "red"
                    || form == r + "ned"
                    || form == r + "ies"
                    || form == r + "ied"
                    || form == r + "y"
                    || form == r + "ying"
        );

    /// <summary>Gets whether the form turns what it governs round.</summary>
    public static bool Refuses(string form) => Negations.Contains(form) || IsRefusal(form);

    // Off the table, out of the question, far from offering it.
    private static bool IsRefusingPhrase(IReadOnlyList<string> forms, int at) =>
        RefusingPhrases.Any(phrase =>
            at + phrase.Length <= forms.Count && phrase.Select((word, i) => forms[at + i] == word).All(same => same)
        );

    // No matter what, no doubt: such a "no" turns nothing round.
    private static bool IsPartOfPhrase(IReadOnlyList<string> forms, int at) =>
        forms[at] == "no" && at + 1 < forms.Count && forms[at + 1] is ("matter" or "doubt" or "wonder" or "sooner");

    /// <summary>Gets the numbers of the words that refuse; a refusal that is itself negated, as in "did not rule out", is none.</summary>
    public static IEnumerable<int> FindRefusals(IReadOnlyList<string> forms)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            if (IsRefusingPhrase(forms, i))
                yield return i;
            if (!Refuses(forms[i]) || IsPartOfPhrase(forms, i))
                continue;
            if (
                Negations.Contains(forms[i])
                && Enumerable
                    .Range(i + 1, FarthestNegated)
                    .FirstOrDefault(n =>
                        n < forms.Count && (IsRefusal(forms[n]) || forms[n] == "rule" || IsRefusingPhrase(forms, n))
                    )
                    is var refusal
                        and > 0
            )
                i = refusal;
            else
                yield return i;
        }
    }

    /// <summary>Gets whether words end in one that says how much: some of, at least, nearly.</summary>
    public static bool IsQuantity(IReadOnlyList<string> forms) =>
        forms
            is [.., "some" or "most" or "many" or "several" or "half", "of"]
                or [.., "at", "least" or "most"]
                or [.., "up", "to"]
                or [.., "nearly" or "almost" or "roughly" or "partly" or "mostly" or "largely"];

    /// <summary>Gets the class of a hedge: 1 may, 2 likely, 3 a possible thing, 4 some sort of thing; 0 where it is no known hedge.</summary>
    public static int GetClass(string hedge) => Classes.GetValueOrDefault(hedge);

    /// <summary>Gets whether words hold a hedge of a class.</summary>
    public static bool HasHedge(IReadOnlyList<string> forms, int hedgeClass)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            var found = GetClass(forms[i]);
            if (found == 0 && i + 2 < forms.Count)
                found = GetClass($"{forms[i]} {forms[i + 1]} {forms[i + 2]}");
            // A weaker one of the same kind is fair: "may" for "is likely to", "could" for "possible".
            if (found == hedgeClass || (found == 1 && hedgeClass is 2 or 3) || (found == 3 && hedgeClass is 1 or 4))
                return found > 0;
        }
        return false;
    }

    private static IEnumerable<string[]> PairWithParticle(string verbs, string particle) =>
        verbs.Split(' ').Select(verb => new[] { verb, particle });
}
