using System.Collections.Frozen;

namespace Guarantees.Core.Text;

/// <summary>The closed classes of English words, which say little alone. Forms as <see cref="Token.Form"/> has them.</summary>
internal static class GrammarWords
{
    private static readonly FrozenSet<string> All = string.Join(
            ' ',
            "the a an this that these those my your his her its our their some any each every all both either neither no another other such same own",
            "i you he she it we they me him us them myself himself herself itself themselves who whom whose which what",
            "of in on at to from by with for about during under over into after before according per despite unlike like through via between among without within against amid out off up down",
            "and or but nor so yet if unless though although while because as than whether since until once when where how",
            "is are was were be been being am has have had having do does did doing will would shall should can could may might must ought",
            "not cannot never only also too very just still already again there here then now one two anything something nothing everything"
        )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a form is an article, pronoun, preposition, conjunction, auxiliary or the like.</summary>
    public static bool Contains(string form) => All.Contains(form);
}
