using System.Collections.Immutable;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Agreement;

/// <summary>Numbers the sentences of reports as they are asked for.</summary>
internal sealed class SentenceNumbers
{
    private readonly Dictionary<(string Text, int Line), ImmutableArray<(int Start, int End)>> _sentences = [];

    /// <summary>Finds the sentence in which a claim's quote begins: its report, its line and its number there, 0-based.</summary>
    public (string Text, int Line, int Number) Find(Claim claim)
    {
        var (text, start) = (claim.Source.Text, claim.Quote[0]);
        var key = (claim.Source.Sha256, start.Line);
        if (!_sentences.TryGetValue(key, out var sentences))
        {
            var (first, last) = text.GetLineRange(start.Line);
            _sentences[key] = sentences = SentenceSplitter.Split(text.Text, first, last);
        }
        var index = text.ToUtf16Index(start.Start);
        return (key.Sha256, key.Line, sentences.Count(s => s.End <= index));
    }
}
