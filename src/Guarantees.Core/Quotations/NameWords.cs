using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations;

/// <summary>The words by which a voice is known, in the form in which names are compared.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Skipped = WordSet.Parse(
        "the a an this that these those same his her their its all both alike said one another of for and to who on with in by it from own"
    );

    private static readonly FrozenDictionary<string, string> Synonyms = new (string Word, string[] Others)[]
    {
        ("united-states", ["US", "american", "america", "washington"]),
        ("europe", ["europeans"]),
        ("secretary", ["spokesman", "spokeswoman", "spokesperson"]),
        ("representative", ["envoy", "emissary"]),
        ("defense", ["defence", "pentagon"]),
        ("president", ["presidential"]),
    }
        .SelectMany(row => row.Others.Select(other => (other, row.Word)))
        .ToFrozenDictionary(pair => pair.other, pair => pair.Word, StringComparer.Ordinal);

    /// <summary>Gets the words of a name that tell it from others; the number alone where there are no others.</summary>
    public static string[] Read(string words)
    {
        var forms = Tokenizer
            .Read(words.Replace("United States", "US", StringComparison.Ordinal))
            .Select(t => Normalize(t.Form))
            .ToArray();
        var content = forms.Where(f => !Skipped.Contains(f)).ToArray();
        return content.Length > 0 ? content : [.. forms.Where(f => f is "one" or "all")];
    }

    /// <summary>Gets those that are printed with a capital.</summary>
    public static string[] ReadProper(string name) =>
        [.. Tokenizer.Read(name).Where(t => char.IsUpper(name[t.Start])).Select(t => Normalize(t.Form))];

    private static string Normalize(string form)
    {
        var plain = WordForms.StripPossessive(form);
        return Synonyms.GetValueOrDefault(plain) ?? Demonyms.FindCountry(plain);
    }
}
