using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guarantees.Core.Quoting;

/// <summary>The words of an excerpt, in parts where an ellipsis marks that something is omitted.</summary>
/// <param name="Parts">Folded words; no part is empty.</param>
/// <param name="Printed">The same words in one list as the excerpt writes them, <see cref="Mark"/> between the parts.</param>
internal sealed partial record ExcerptWords(ImmutableArray<ImmutableArray<string>> Parts, ImmutableArray<string> Printed)
{
    /// <summary>What stands in <see cref="Printed"/> for an ellipsis.</summary>
    public const string Mark = "…";

    /// <summary>How many words there are.</summary>
    public int Count => Parts.Sum(p => p.Length);

    /// <summary>All parts as one folded text: the same for excerpts that are answered alike.</summary>
    public string Folded => string.Join($" {Mark} ", Parts.Select(p => string.Join(' ', p)));

    /// <summary>Reads an excerpt. "[H]e" is read as "He": the brackets only say that the case was changed.</summary>
    public static ExcerptWords Of(string excerpt)
    {
        var text = ChangedCase().Replace(excerpt, "$1");
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var printed = ImmutableArray.CreateBuilder<string>();
        foreach (var piece in Ellipsis().Split(text))
        {
            var words = QuotedWord.In(piece).ToArray();
            if (words.Length == 0)
                continue;
            if (parts.Count > 0)
                printed.Add(Mark);
            parts.Add([.. words.Select(w => w.Folded)]);
            printed.AddRange(words.Select(w => QuotedWord.Seen(piece[w.Start..w.PrintedEnd])));
        }
        return new ExcerptWords(parts.DrainToImmutable(), printed.DrainToImmutable());
    }

    // …, ..., . . ., with or without brackets.
    [GeneratedRegex(@"[\[(]?(?:…|\.(?:[ \u00A0]?\.){2,})[\])]?")]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"\[(\p{L})\](?=\p{L})")]
    private static partial Regex ChangedCase();
}
