using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The verbs by which a text gives somebody words or a stand, with all their forms.</summary>
public static class CueVerbs
{
    // One entry a verb. A verb that is not regular lists all its forms (say/says/said/saying); one that is a cue only before
    // certain words lists them after a plus (rule+out).
    private static readonly (CueKind Kind, CueStrength Strength, string Verbs)[] Table =
    [
        (
            CueKind.Denies,
            CueStrength.Neutral,
            "deny dispute doubt disavow disown contradict retract recant repudiate refute rebut/rebuts/rebutted/rebutting gainsay/gainsays/gainsaid/gainsaying"
        ),
        (
            CueKind.Says,
            CueStrength.Binding,
            "promise vow pledge swear/swears/swore/sworn/swearing guarantee admit/admits/admitted/admitting confess concede boast brag/brags/bragged/bragging "
                + "commit/commits/committed/committing assure reassure demand threaten order undertake/undertakes/undertook/undertaken/undertaking"
        ),
        (
            CueKind.Says,
            CueStrength.Firm,
            "insist declare assert proclaim maintain affirm reaffirm aver/avers/averred/averring avow attest certify stress emphasize underscore "
                + "underline reiterate confirm announce pronounce persist trumpet thunder vouch decree make+clear,plain/makes/made/making "
                + "drive+home/drives/drove/driven/driving hammer+home spell+out"
        ),
        (
            CueKind.Says,
            CueStrength.Weak,
            "suggest signal/signals/signaled/signalled/signaling/signalling indicate imply hint insinuate intimate speculate surmise wonder muse guess "
                + "ponder think/thinks/thought/thinking believe feel/feels/felt/feeling hope expect worry suppose suspect reckon fear anticipate"
        ),
        (
            CueKind.Says,
            CueStrength.Neutral,
            "say/says/said/saying tell/tells/told/telling write/writes/wrote/written/writing add call continue tweet ask note explain "
                + "respond report reply state argue conclude describe warn recall claim remark acknowledge quote cite joke lament "
                + "interject post answer react predict email publish reveal comment urge compare quip/quips/quipped/quipping "
                + "advise exclaim bemoan question protest allege caution propose estimate repeat recount testify characterize observe "
                + "mention retort echo highlight voice contend stipulate relate clarify "
                + "reinforce recognize understand/understands/understood/understanding see/sees/saw/seeing frame "
                + "label/labels/labeled/labelled/labeling/labelling term paraphrase summarize elaborate shout gush yell fume crow disclose divulge "
                + "inform remind complain counter opine phrase word put/puts/putting outline depict portray "
                + "go+on/goes/went/gone/going point+out,to sum+up/sums/summed/summing lay+out/lays/laid/laying set+out/sets/setting "
                + "shoot+back/shoots/shot/shooting fire+back hit+back/hits/hitting read/reads/reading "
                + "speak/speaks/spoke/spoken/speaking chant sing/sings/sang/singing scream instruct plead retweet agree concur/concurs/concurred/concurring remember "
                + "find+that/finds/found/finding show+that/shows/showed/shown/showing talk+about,of express dub/dubs/dubbed/dubbing "
                + "recollect reflect reason venture volunteer confide counsel/counsels/counseled/counselled/counseling/counselling specify detail narrate relay recap/recaps/recapped/recapping "
                + "rejoin intone blurt mutter mumble murmur whisper snap/snaps/snapped/snapping sneer scoff grumble gripe grouse groan growl whine moan "
                + "marvel enthuse deadpan rejoice chide admonish exhort implore inquire request foretell/foretells/foretold/foretelling forecast/forecasts/forecasting "
                + "attribute ascribe recommend"
        ),
        (
            CueKind.Holds,
            CueStrength.Neutral,
            "want reject oppose favor back endorse support seek/seeks/sought/seeking rule+out refuse accept welcome embrace "
                + "push dismiss defend credit name promote prefer approve position offer champion resist block decline praise accuse criticize blast "
                + "slam/slams/slammed/slamming denounce condemn tout thank decry withhold/withholds/withheld/withholding ridicule mock applaud refer+to/refers/referred/referring "
                + "spurn rebuff"
        ),
    ];

    // Verbs that mean something else with a certain word after them.
    private static readonly (CueKind Kind, string Verbs)[] PhrasalTable =
    [
        (
            CueKind.Denies,
            "push+back walk+back back+away,down,off distance+himself,herself,itself,themselves take+issue,back/takes/took/taken/taking"
        ),
        (
            CueKind.Holds,
            "brush+off,aside wave+off,away/waves/waved/waving shrug+off/shrugs/shrugged/shrugging bat+away/bats/batted/batting"
        ),
        (
            CueKind.Says,
            "present+himself,herself,itself,themselves cast+himself,herself,itself,themselves/casts/casting style+himself,herself,itself,themselves"
        ),
    ];

    // Verbs whose object is whom it is told.
    private static readonly FrozenSet<string> TakeHearers = WordSet.Parse(
        "tell ask inform remind assure reassure warn advise urge instruct counsel admonish exhort implore"
    );

    private static readonly FrozenSet<string> Refusals = WordSet.Parse(
        "reject oppose rule refuse dismiss resist block decline withhold spurn rebuff brush wave shrug bat"
    );

    // Forms that are nouns as well.
    private static readonly FrozenSet<string> Nouns = WordSet.Parse(
        "report reports claim claims guarantee guarantees promise promises demand demands vow vows pledge pledges order orders comment comments "
            + "estimate estimates favor favors favour favours support supports position positions name names question questions answer answers protest "
            + "protests post posts label labels state states call calls hope hopes offer offers note notes quote quotes back backs dispute disputes commit "
            + "frames put champion champions block blocks reply replies remark remarks stress voice voices echo signal signals hint hints outline "
            + "outlines praise blast blasts chant chants scream screams counsel counsels detail details relay relays recap recaps whisper whispers groan groans "
            + "growl growls moan moans request requests forecast forecasts fear fears doubt doubts suspect suspects venture ventures reason reasons marvel "
            + "marvels word words phrase phrases trumpet trumpets thunder thunders decree decrees intimate volunteer volunteers snap snaps gripe gripes murmur murmurs frame"
    );

    private static readonly FrozenDictionary<string, CueVerb> ByForm = ReadTable(Table);

    private static readonly FrozenDictionary<string, CueVerb> Phrasal = ReadTable(
        PhrasalTable.Select(row => (row.Kind, CueStrength.Neutral, row.Verbs))
    );

    /// <summary>Gets the verb of a lower-case form, or null.</summary>
    public static CueVerb? Find(string form) => ByForm.GetValueOrDefault(form);

    /// <summary>Gets the verb of a lower-case form before a certain word, such as "pushed back" and "presented themselves"; or null.</summary>
    public static CueVerb? FindPhrasal(string form, string next) =>
        Phrasal.GetValueOrDefault(form) is { } verb && verb.Particles.Contains(next) ? verb : null;

    /// <summary>Gets whether a form is a noun as well: the report, a claim.</summary>
    public static bool IsNounToo(string form) => Nouns.Contains(form);

    private static FrozenDictionary<string, CueVerb> ReadTable(
        IEnumerable<(CueKind Kind, CueStrength Strength, string Verbs)> table
    ) =>
        table
            .SelectMany(row =>
                row.Verbs.Split(' ')
                    .SelectMany(entry => GetForms(entry).Select(form => (form, Verb: Read(entry, row.Kind, row.Strength))))
            )
            .ToFrozenDictionary(pair => pair.form, pair => pair.Verb, StringComparer.Ordinal);

    private static CueVerb Read(string entry, CueKind kind, CueStrength strength)
    {
        var parts = entry.Split('/')[0].Split('+');
        return new CueVerb(parts[0], kind, strength)
        {
            Particles = parts.Length > 1 ? [.. parts[1].Split(',')] : [],
            TakesHearer = TakeHearers.Contains(parts[0]),
            IsRefusal = kind == CueKind.Denies || Refusals.Contains(parts[0]),
        };
    }

    private static IEnumerable<string> GetForms(string entry)
    {
        var forms = entry.Split('/');
        forms[0] = forms[0].Split('+')[0];
        var american = forms.Length > 1 ? forms : InflectRegular(forms[0]);
        return american.Concat(american.Select(SpellBritish)).Distinct();
    }

    // Emphasise, analyse, honour.
    private static string SpellBritish(string form) =>
        form.Replace("ize", "ise", StringComparison.Ordinal)
            .Replace("izi", "isi", StringComparison.Ordinal)
            .Replace("yze", "yse", StringComparison.Ordinal)
            .Replace("yzi", "ysi", StringComparison.Ordinal)
            .Replace("avor", "avour", StringComparison.Ordinal)
            .Replace("onor", "onour", StringComparison.Ordinal);

    private static string[] InflectRegular(string lemma)
    {
        var endsInY = lemma.EndsWith('y') && !"aeo".Contains(lemma[^2]);
        var stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        var third =
            endsInY ? lemma[..^1] + "ies"
            : lemma.EndsWith('s') || lemma.EndsWith('h') ? lemma + "es"
            : lemma + "s";
        return [lemma, third, endsInY ? lemma[..^1] + "ied" : stem + "ed", stem + "ing"];
    }
}
