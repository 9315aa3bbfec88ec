using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The nouns that carry somebody's words.</summary>
internal static class SpeechNouns
{
    /// <summary>What words can be told in: in Leavitt's words, in the official's account.</summary>
    public static readonly FrozenSet<string> Accounts = WordSet.Parse(
        "words account telling view paraphrase wording phrase judgment judgement version framing phrasing reading formulation assessment estimation "
            + "estimate opinion depiction description rendering rendition retelling summary eyes lights reckoning admission term terms language parlance book mind"
    );

    /// <summary>What somebody lends words who vouches for them: on the authority of an official, on the official's word.</summary>
    public static readonly FrozenSet<string> Warrants = WordSet.Parse("authority word say-so testimony");

    /// <summary>What a text makes of the words of another: the report's paraphrase of an official.</summary>
    public static readonly FrozenSet<string> Renderings = WordSet.Parse(
        "paraphrase summary rendering rendition retelling paraphrasing quotation wording phrasing"
    );

    /// <summary>What speaks for its owner: Leavitt's statement speaks for Leavitt.</summary>
    public static readonly FrozenSet<string> Owned = WordSet.Parse(
        "statement words view position remarks remark comments comment stance account role openness speech message answer line offer reply "
            + "refusal silence promise pledge warning limit caveat condition conditions tone argument point claim plan terms case verdict judgment "
            + "assessment response reaction take emphasis framing signal part"
    );

    /// <summary>What somebody is or does without speaking.</summary>
    public static readonly FrozenSet<string> Traits = WordSet.Parse(
        "openness willingness readiness reluctance decision move step shift silence absence approach choice policy presence arrival"
    );

    private static readonly FrozenDictionary<string, string> Verbs = new (string Verb, string Nouns)[]
    {
        ("assure", "assurance assurances reassurance reassurances"),
        ("swear", "oath"),
        ("concede", "concession concessions"),
        ("insist", "insistence"),
        ("confirm", "confirmation"),
        ("reiterate", "reiteration"),
        ("indicate", "indication indications"),
        ("imply", "implication implications insinuation insinuations"),
        ("suspect", "suspicion suspicions"),
        ("believe", "belief conviction"),
        ("guess", "guess guesses speculation"),
        ("remind", "reminder reminders"),
        ("promise", "promise promises"),
        ("pledge", "pledge pledges"),
        ("vow", "vow vows"),
        ("inform", "word"),
        ("guarantee", "guarantee guarantees"),
        ("commit", "commitment commitments undertaking undertakings"),
        ("admit", "admission admissions confession confessions"),
        ("threaten", "threat threats"),
        ("demand", "demand demands"),
        ("warn", "warning warnings"),
        ("state", "statement statements"),
        ("claim", "claim claims"),
        ("report", "report reports"),
        ("suggest", "suggestion suggestions"),
        ("hint", "hint hints"),
        ("signal", "signal signals"),
        ("declare", "declaration declarations"),
        ("argue", "argument arguments"),
        ("allege", "allegation allegations"),
        ("assert", "assertion assertions"),
        ("predict", "prediction predictions"),
        ("announce", "announcement announcements"),
        ("comment", "comment comments remark remarks"),
    }
        .SelectMany(row => row.Nouns.Split(' ').Select(noun => (noun, row.Verb)))
        .ToFrozenDictionary(pair => pair.noun, pair => pair.Verb, StringComparer.Ordinal);

    /// <summary>Gets the verb that says what a noun does, or null: to give an assurance is to assure.</summary>
    public static CueVerb? FindVerb(string noun) => Verbs.TryGetValue(noun, out var verb) ? CueVerbs.Find(verb) : null;

    /// <summary>Gets whether somebody's words can be called so when they are given or refused.</summary>
    public static bool IsAct(string noun) => Verbs.ContainsKey(noun) || Acts.Contains(noun) || Points.Contains(noun);

    /// <summary>What is made of somebody's words, which need a "that" to be theirs: the line that, the finding that.</summary>
    private static readonly FrozenSet<string> Points = WordSet.Parse(
        "line point position stance account view verdict finding findings estimate acknowledgment recognition"
    );

    /// <summary>Gets whether a noun can stand for the words before it: “…,” a point that Leavitt made.</summary>
    public static bool SumsUp(string noun) =>
        Acts.Contains(noun)
        || Points.Contains(noun)
        || Owned.Contains(noun)
        || Accounts.Contains(noun)
        || noun is "something" or "thing" or "fact" or "word";

    /// <summary>What somebody's words are called: Leavitt's claim that, his answer was.</summary>
    public static readonly FrozenSet<string> Acts = WordSet.Parse(
        "statement claim warning promise vow pledge call demand assertion contention accusation charge suggestion remark remarks comment comments declaration "
            + "insistence argument message dictum question answer response reply admission belief view hope slogan description characterization assessment "
            + "conclusion explanation observation advice reaction announcement complaint critique criticism rebuttal tweet post memo letter email quote quip phrase name term label motto nickname"
    );
}
