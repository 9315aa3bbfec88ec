using System.Collections.Frozen;

namespace Guarantees.Core.Attribution;

/// <summary>The verbs by which a text gives somebody words or a stand, with all their forms.</summary>
public static class CueVerbs
{
    private const string Weak = "suggest signal indicate imply hint speculate wonder muse guess think believe feel hope expect worry";

    private const string Neutral =
        "say tell write add call continue tweet ask note explain respond report reply state argue declare conclude describe warn recall "
        + "claim remark acknowledge insist quote cite assure joke lament announce interject post answer assert react predict "
        + "email publish reveal comment urge compare quip concede advise exclaim bemoan question protest allege caution propose estimate "
        + "repeat recount testify reiterate characterize observe mention retort echo highlight stress voice emphasize underscore underline "
        + "contend maintain stipulate relate clarify confirm reinforce recognize understand see frame label term paraphrase summarize "
        + "elaborate shout proclaim gush yell fume crow disclose inform remind complain counter opine phrase word put outline affirm depict portray";

    private const string Strong = "promise vow pledge swear guarantee admit confess boast commit assure demand threaten order";

    private const string Stands =
        "want reject oppose favor favour back endorse support seek rule refuse accept welcome embrace push dismiss defend "
        + "credit name promote prefer approve position offer champion resist block decline";

    private const string Denials = "deny dispute disavow contradict refute rebut";

    private static readonly FrozenSet<string> Homographs = FrozenSet.ToFrozenSet(
        ("report reports claim claims guarantee guarantees promise promises demand demands vow vows pledge pledges order orders comment comments estimate estimates "
        + "favor favors favour favours support supports position positions name names question questions answer answers protest protests post posts label labels "
        + "state states call calls hope hopes offer offers note notes quote quotes back backs threat dispute disputes resolve commit frame frames put "
        + "champion champions block blocks reply replies remark remarks stress voice voices echo signal signals hint hints outline outlines").Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["say"] = ["say", "says", "said", "saying"],
        ["tell"] = ["tell", "tells", "told", "telling"],
        ["write"] = ["write", "writes", "wrote", "written", "writing"],
        ["speak"] = ["speak", "speaks", "spoke", "spoken", "speaking"],
        ["think"] = ["think", "thinks", "thought", "thinking"],
        ["feel"] = ["feel", "feels", "felt", "feeling"],
        ["see"] = ["see", "sees", "saw", "seen", "seeing"],
        ["swear"] = ["swear", "swears", "swore", "sworn", "swearing"],
        ["understand"] = ["understand", "understands", "understood", "understanding"],
        ["put"] = ["put", "puts", "putting"],
        ["seek"] = ["seek", "seeks", "sought", "seeking"],
        ["signal"] = ["signal", "signals", "signaled", "signalled", "signaling", "signalling"],
        ["label"] = ["label", "labels", "labeled", "labelled", "labeling", "labelling"],
    };

    private static readonly FrozenDictionary<string, CueVerb> ByForm = Build();

    /// <summary>Gets the verb of a lower-case form, or null.</summary>
    public static CueVerb? Find(string form) => ByForm.GetValueOrDefault(form);

    /// <summary>Gets whether a form is a noun as well: the report, a claim.</summary>
    public static bool IsNounToo(string form) => Homographs.Contains(form);

    private static FrozenDictionary<string, CueVerb> Build()
    {
        var forms = new Dictionary<string, CueVerb>(StringComparer.Ordinal);
        foreach (var (lemmas, kind, strength) in ((string, CueKind, int)[])[(Denials, CueKind.Denies, 1), (Strong, CueKind.Says, 2), (Weak, CueKind.Says, 0), (Neutral, CueKind.Says, 1), (Stands, CueKind.Holds, 1)])
        {
            foreach (var lemma in lemmas.Split(' '))
            {
                foreach (var form in Irregular.GetValueOrDefault(lemma) ?? Regular(lemma))
                    forms.TryAdd(form, new CueVerb(lemma, kind, strength));
            }
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Regular(string lemma)
    {
        var isShort = lemma is "commit" or "admit" or "quip" or "rebut";
        var stem = lemma.EndsWith('e') ? lemma[..^1] : isShort ? lemma + lemma[^1] : lemma;
        var third = lemma.EndsWith('y') && !"aeo".Contains(lemma[^2]) ? lemma[..^1] + "ies"
            : lemma.EndsWith('s') || lemma.EndsWith('h') ? lemma + "es" : lemma + "s";
        var past = lemma.EndsWith('y') && !"aeo".Contains(lemma[^2]) ? lemma[..^1] + "ied" : stem + "ed";
        return [lemma, third, past, stem + "ing"];
    }
}
