using System.Collections.Frozen;
using Guarantees.Core.Text;

namespace Guarantees.Core.Attribution.Words;

/// <summary>The words that stand before a colon, or after a dash, and label what follows; they name nobody.</summary>
internal static class Labels
{
    private static readonly FrozenSet<string> Known = WordSet.Parse(
        "new breaking update updated updates watch exclusive analysis opinion fact facts check correction corrected clarification note notes "
            + "developing live just in context claim claims verdict rating ruling explainer thread recap key takeaway takeaways bottom line the "
            + "headline news alert urgent quote quotes quotation reminder example summary background topline tl dr fyi ps more also and but "
            + "caveat catch point question answer read transcript excerpt text wording passage host reporter anchor moderator interviewer narrator q a yes no hardly true false our what we found why it matters"
    );

    /// <summary>Gets whether a word, in lower case, is one that labels.</summary>
    public static bool Contains(string word) => Known.Contains(word) || (word.Length > 0 && char.IsDigit(word[0]));
}
