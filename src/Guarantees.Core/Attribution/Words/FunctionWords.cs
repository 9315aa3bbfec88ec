using System.Collections.Frozen;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The small words by which clauses and noun phrases are told apart.</summary>
internal static class FunctionWords
{
    public static readonly FrozenSet<string> Pronouns = Set("he she they it who we i");

    /// <summary>Gets whether words are a personal pronoun.</summary>
    public static bool IsPersonal(string words) => words.ToLowerInvariant() is var word && Pronouns.Contains(word) && !Relatives.Contains(word);

    /// <summary>Auxiliaries and adverbs that stand between a subject and its verb.</summary>
    public static readonly FrozenSet<string> BeforeVerb = Set(
        "has have had did does do will would should could can may might must cannot also then later not never both all himself herself themselves itself again already recently "
        + "formally publicly repeatedly firmly flatly clearly reportedly once only just still is was are were being been be always since even "
        + "further thus therefore openly quietly privately plainly simply once first earlier ever having "
        + "hasn't haven't hadn't didn't doesn't don't won't wouldn't");

    /// <summary>Words between a subject and an infinitive or participle: has yet to say, stopped short of saying, cited as saying.</summary>
    public static readonly FrozenSet<string> BeforeInfinitive = Set("yet short of stopped stops declined declines refused refuses as avoided");

    /// <summary>Words that lend their subject to the infinitive after "to" without more: has yet to say, declined to say.</summary>
    public static readonly FrozenSet<string> BeforeTo = Set("yet declined declines refused refuses have has had wants wanted likes used going went goes seemed seems appeared appears");

    // Words in -ly that are no adverbs.
    private static readonly FrozenSet<string> NoAdverbs = Set("family ally reply supply assembly monopoly bully rally");

    /// <summary>Gets whether a word can stand between a subject and its verb.</summary>
    public static bool IsBeforeVerb(string word) =>
        BeforeVerb.Contains(word) || BeforeInfinitive.Contains(word) || IsAdverb(word);

    private static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(word);

    private static readonly FrozenSet<string> IrregularPast = Set(
        "left went took made ran met sat stood came gave got held kept led lost paid set spent won wore rose fell found sent built cut hit let heard knew grew chose broke runs takes makes goes leaves meets holds keeps leads comes gives");

    /// <summary>Gets whether a word after a name is likely its verb.</summary>
    public static bool IsPastTense(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || IrregularPast.Contains(word);

    public static readonly FrozenSet<string> Negations = Set("not never hasn't haven't hadn't didn't doesn't don't won't wouldn't nobody neither no");

    /// <summary>Verbs and a preposition that turn the verb after them round: refused to say, left without saying.</summary>
    public static readonly FrozenSet<string> Refusals = Set("refused refuses refusing declined declines declining stopped avoided avoids denied denies denying without");

    public static readonly FrozenSet<string> FormsOfBe = Set("is are was were be been being");

    public static readonly FrozenSet<string> Relatives = Set("who whom whose which");

    /// <summary>Words after which a new clause begins.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = Set(
        "that but while as because when if though although whether so yet since after before until unless whereas than and or");

    public static readonly FrozenSet<string> Prepositions = Set(
        "in on at of to from by with for about during under over into after before according per despite unlike like through via between among "
        + "without within against amid regarding concerning");

    public static readonly FrozenSet<string> Determiners = Set(
        "the a an his her their its this that these those one two three four five six seven eight nine ten several many some multiple both all "
        + "another each every no unnamed unidentified anonymous senior");

    /// <summary>Gets whether a word names nobody alone.</summary>
    public static bool IsNobody(string word) => Articles.Contains(word) || Times.Contains(word);

    private static readonly FrozenSet<string> Articles = Set("the a an its this that these those every no there there's that's it's");

    private static readonly FrozenSet<string> Openers = Set(
        "rather likewise nonetheless plus overall recently reportedly still meanwhile later today yesterday then now however moreover also and but so yet thus instead earlier only finally first second next "
        + "indeed perhaps once again here there nevertheless what asked monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Gets whether a word opens a sentence and is no part of its subject; a capitalized one in -ly without a comma is a name.</summary>
    public static bool IsOpener(SentenceItem item) => Openers.Contains(item.Word) || (IsAdverb(item.Word) && (!item.IsCapitalized || item.After.Contains(',')));

    /// <summary>Gets whether a word is a pronoun with its verb: he's, they'll.</summary>
    public static bool IsContraction(string word) =>
        word.IndexOf('\'') is var at and > 0 && word[..at] is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "there" or "that";

    /// <summary>Words that end a phrase of time: last year, that same evening.</summary>
    public static readonly FrozenSet<string> Times = Set(
        "year years month months week weeks weekend day days night morning afternoon evening hour hours minutes moments today yesterday summer winter spring fall "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
