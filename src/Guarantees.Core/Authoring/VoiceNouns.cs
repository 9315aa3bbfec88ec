using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The nouns by which reports name voices without a name.</summary>
internal static class VoiceNouns
{
    private static readonly FrozenSet<string> Institutions = WordSet.Parse(
        "office ministry department government administration agency commission committee council court police university party army navy military group "
            + "company firm bank union organization organisation bureau embassy parliament senate congress house board authority foundation hospital "
            + "museum institute association coalition team statement report study survey regime church school newspaper network "
            + "result results finding findings data figures research poll analysis review document documents records memo audit inquiry "
            + "investigation panel charity watchdog trust college federation"
    );

    private static readonly FrozenSet<string> Evidence = WordSet.Parse(
        "result results finding findings data figures study research survey poll analysis"
    );

    private static readonly FrozenSet<string> People = WordSet.Parse(
        "official source person people man woman men women spokesman spokeswoman spokesperson spokespeople aide president premier chief head king queen prince "
            + "mayor judge expert critic analyst witness resident lawyer attorney doctor diplomat politician representative envoy ally delegate executive "
            + "secretary veteran neighbor relative family parent student colleague friend someone somebody insider individual member candidate chairman "
            + "chairwoman captain general colonel sergeant guard nurse clerk engineer ambassador"
    );

    private static readonly FrozenSet<string> Offices = WordSet.Parse(
        "president premier chancellor mayor governor king queen prince princess pope chairman chairwoman minister secretary ambassador spokesman spokeswoman"
    );

    private static readonly FrozenSet<string> Things = WordSet.Parse(
        "number paper letter order water power matter summer winter border river tower weather computer center centre factor error answer offer floor door "
            + "list transfer chapter quarter other either corner cover dinner effort harbor labor labour color sector river liter meter metre counter"
    );

    private static readonly string[] Endings = ["er", "or", "ist", "man", "woman", "ian", "eer"];

    /// <summary>Whether a noun, folded, names an institution.</summary>
    public static bool IsInstitution(string noun) => Institutions.Contains(noun);

    /// <summary>Whether a noun, folded, names what was found out, which confirms and shows, but takes no position.</summary>
    public static bool IsEvidence(string noun) => Evidence.Contains(noun);

    /// <summary>Whether a noun, folded, names a person or people.</summary>
    public static bool IsPerson(string noun) => IsSingularPerson(noun) || IsPlural(noun) && IsSingularPerson(GetSingular(noun));

    /// <summary>Whether a noun, folded, is an office that one person holds.</summary>
    public static bool IsOffice(string noun) => Offices.Contains(noun);

    /// <summary>Whether a noun, folded, is a plural.</summary>
    public static bool IsPlural(string noun) =>
        noun is "people" or "men" or "women" or "spokespeople"
        || (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal));

    private static bool IsSingularPerson(string noun) =>
        People.Contains(noun)
        || (!Things.Contains(noun) && noun.Length > 4 && Array.Exists(Endings, e => noun.EndsWith(e, StringComparison.Ordinal)));

    private static string GetSingular(string noun) =>
        noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y"
        : noun.EndsWith("sses", StringComparison.Ordinal) ? noun[..^2]
        : noun[^1] == 's' ? noun[..^1]
        : noun;
}
