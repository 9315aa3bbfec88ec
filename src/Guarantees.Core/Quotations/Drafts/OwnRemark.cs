using System.Collections.Frozen;
using System.Collections.Immutable;
using Guarantees.Core.Text;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>
/// Whether a block quote is the draft's own remark, set apart, and no quotation: it quotes inside itself and says around these
/// words whose they are, as a boxed "Needs context. The report says “…”" does.
/// </summary>
internal static class OwnRemark
{
    // Words in marks that are fewer may be a name.
    private const int FewestQuoted = 3;

    private static readonly FrozenSet<string> Credits = WordSet.Parse(
        "report reports article articles story stories dispatch according"
    );

    /// <summary>Gets whether a paragraph of a block quote is one.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="quotations">The ranges of what is in marks in it, without the marks; UTF-16 units.</param>
    public static bool IsOwnRemark(string text, ImmutableArray<(int Start, int End)> quotations)
    {
        if (!quotations.Any(q => Tokenizer.Read(text[q.Start..q.End]).Length >= FewestQuoted))
            return false;
        var around = text.ToCharArray();
        foreach (var (start, end) in quotations)
            Array.Fill(around, ' ', start, end - start);
        return Tokenizer.Read(new string(around)).Any(t => Credits.Contains(WordForms.StripPossessive(t.Form)));
    }
}
