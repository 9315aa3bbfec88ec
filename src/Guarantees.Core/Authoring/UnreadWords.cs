using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The words of a report that no claim has yet, so that nothing is drafted twice. Ranges are UTF-16 units of the report.</summary>
internal sealed class UnreadWords
{
    private readonly SourceText _text;
    private readonly ImmutableArray<(int Start, int End)> _read;

    /// <summary>Looks at a report of a base.</summary>
    public UnreadWords(KnowledgeBase knowledgeBase, Source source)
    {
        _text = source.Text;
        _read =
        [
            .. knowledgeBase
                .Claims.Where(c => c.Source == source)
                .SelectMany(c => c.AllSpans)
                .Select(s => (_text.ToUtf16Index(s.Start), _text.ToUtf16Index(s.End))),
        ];
    }

    /// <summary>What is left of a drafted claim, or null where claims have all its words.</summary>
    public DraftedClaim? KeepUnread(DraftedClaim claim)
    {
        ImmutableArray<(int Start, int End)> left = [.. claim.Quote.Select(Cut).OfType<(int, int)>()];
        return left.IsEmpty ? null
            : left.SequenceEqual(claim.Quote) ? claim
            : claim with
            {
                Quote = left,
                Hedges = [.. claim.Hedges.Where(IsLeft)],
                Conditions = [.. claim.Conditions.Where(c => c.Words.All(IsLeft))],
                Times = [.. claim.Times.Where(IsLeft)],
            };

        bool IsLeft((int Start, int End) words) => left.Any(l => l.Start <= words.Start && words.End <= l.End);
    }

    // Without the words at both ends that are read, and the linking words that join them to the rest.
    private (int Start, int End)? Cut((int Start, int End) fragment)
    {
        Word[] words = [.. Word.Split(_text.Text, fragment.Start, fragment.End)];
        if (!Array.Exists(words, IsRead))
            return fragment;
        var first = Array.FindIndex(words, IsNew);
        var last = Array.FindLastIndex(words, IsNew);
        return first < 0
            ? null
            : (first == 0 ? fragment.Start : words[first].Start, last == words.Length - 1 ? fragment.End : words[last].End);
    }

    private bool IsNew(Word word) => !IsRead(word) && !QualifierLexicon.Connectives.Contains(word.Trim(_text.Text));

    private bool IsRead(Word word) => _read.Any(r => r.Start <= word.Start && word.End <= r.End);
}
