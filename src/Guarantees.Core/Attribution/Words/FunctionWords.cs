using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The small words by which clauses and noun phrases are told apart, one table a kind.</summary>
internal static class FunctionWords
{
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";
    private const string Contractions =
        "hasn't haven't hadn't didn't doesn't don't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't";

    /// <summary>Pronouns that can be subjects; the relative among them.</summary>
    public static readonly FrozenSet<string> Pronouns = WordSet.Parse("he she they it who we i");

    public static readonly FrozenSet<string> Relatives = WordSet.Parse("who whom whose which");

    public static readonly FrozenSet<string> Determiners = WordSet.Parse(
        "the a an his her their its this that these those one two three four five six seven eight nine ten several many some multiple both all "
            + "another each every no unnamed unidentified anonymous senior"
    );

    public static readonly FrozenSet<string> SingularDeterminers = WordSet.Parse(
        "a an the this its his her their our another each every one any no"
    );

    /// <summary>Words that count several.</summary>
    public static readonly FrozenSet<string> Numbers = WordSet.Parse("both two three four five six seven eight nine ten several");

    /// <summary>Determiners and the like that name nobody alone.</summary>
    public static readonly FrozenSet<string> Articles = WordSet.Parse(
        "the a an its this that these those every no there there's that's it's"
    );

    public static readonly FrozenSet<string> Prepositions = WordSet.Parse(
        "in on at of to from by with for about during under over into after before according per despite unlike like through via between among "
            + "without within against near beyond across upon throughout alongside amid regarding concerning"
    );

    /// <summary>Words after which a new clause begins.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = WordSet.Parse(
        "that but while as because when if though although whether so yet since after before until unless whereas than and or"
    );

    /// <summary>Openers of a sentence that are no part of its subject.</summary>
    public static readonly FrozenSet<string> Openers = WordSet.Parse(
        "still meanwhile later today yesterday then now however moreover also and but so yet thus instead earlier only finally first second next indeed "
            + "perhaps once again here there nowhere nevertheless nonetheless rather likewise plus overall recently reportedly what "
            + Weekdays
    );

    public static readonly FrozenSet<string> Months = WordSet.Parse(
        "january february march april may june july august september october november december"
    );

    /// <summary>Words that end a phrase of time: last year, that same evening.</summary>
    public static readonly FrozenSet<string> Times = WordSet.Parse(
        "year years month months week weeks weekend day days night morning afternoon evening hour hours minutes moments today yesterday summer winter "
            + "spring fall january february march april june july august september october november december "
            + Weekdays
    );

    /// <summary>Verbs by which a text shows somebody speaking: has her saying, quotes him as saying.</summary>
    public static readonly FrozenSet<string> Showing = WordSet.Parse(
        "has have had having quotes quoted quoting cites cited citing shows showed paraphrases paraphrased depicts depicted portrays portrayed records "
            + "recorded hears heard presents presented pictures pictured"
    );

    public static readonly FrozenSet<string> FormsOfBe = WordSet.Parse(
        "is are was were be been being isn't aren't wasn't weren't"
    );

    /// <summary>Auxiliaries that open the predicate of a subject before them.</summary>
    public static readonly FrozenSet<string> Finite = WordSet.Parse(
        "has have had does did will would should could can may might must cannot is was are were " + Contractions
    );

    /// <summary>Auxiliaries and adverbs that stand between a subject and its verb.</summary>
    public static readonly FrozenSet<string> BeforeVerb = WordSet.Parse(
        "has have had having did does do will would should could can may might must cannot is was are were being been be "
            + Contractions
            + " also then later not never ever both all himself herself themselves itself again already recently formally publicly repeatedly firmly flatly "
            + "clearly reportedly once only just still always since even further thus therefore openly quietly privately plainly simply first earlier"
    );

    /// <summary>Words between a subject and a participle: stopped short of saying, cited as saying.</summary>
    public static readonly FrozenSet<string> BeforeParticiple = WordSet.Parse(
        "yet short of stopped stops declined declines refused refuses as avoided"
    );

    /// <summary>Words that lend their subject to the infinitive after "to" without more: has yet to say, declined to say.</summary>
    public static readonly FrozenSet<string> BeforeTo = WordSet.Parse(
        "yet declined declines refused refuses have has had wants wanted likes used going went goes seemed seems appeared appears"
    );

    public static readonly FrozenSet<string> Negations = WordSet.Parse("not never cannot nobody neither no " + Contractions);

    /// <summary>Verbs and a preposition that turn the verb after them round: refused to say, left without saying.</summary>
    public static readonly FrozenSet<string> Refusals = WordSet.Parse(
        "refused refuses refusing declined declines declining stopped avoided avoids denied denies denying without"
    );

    /// <summary>Nouns for people who speak: the official, that person.</summary>
    public static readonly FrozenSet<string> People = WordSet.Parse(
        "source sources official officials person people diplomat diplomats insider insiders informant informants contact contacts witness witnesses "
            + "aide aides voice voices interviewee interviewees spokesman spokeswoman spokesperson adviser advisers"
    );

    /// <summary>Verbs by which somebody gives their word.</summary>
    public static readonly FrozenSet<string> Giving = WordSet.Parse(
        "give gives gave given giving make makes made making offer offers offered offering issue issues issued issuing provide provides provided "
            + "providing deliver delivers delivered delivering extend extends extended send sends sent release releases released repeat repeats repeated "
            + "renew renews renewed"
    );

    /// <summary>Past and present forms of frequent verbs that do not end in -ed.</summary>
    public static readonly FrozenSet<string> IrregularVerbs = WordSet.Parse(
        "left went took put made ran met sat stood came gave got held kept led lost paid set spent won wore rose fell found sent built cut hit let heard knew "
            + "grew chose broke runs takes makes goes leaves meets holds keeps leads comes gives"
    );

    /// <summary>Words in -ly that are no adverbs.</summary>
    public static readonly FrozenSet<string> NoAdverbs = WordSet.Parse("family ally reply supply assembly monopoly bully rally");
}
