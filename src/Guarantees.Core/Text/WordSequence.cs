using System.Collections;

namespace Guarantees.Core.Text;

/// <summary>The words of a range of a text, read one by one without a list of them.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">UTF-16 index where the range begins.</param>
/// <param name="End">UTF-16 index after it.</param>
internal readonly record struct WordSequence(string Text, int Start, int End) : IEnumerable<Word>
{
    public Enumerator GetEnumerator() => new(Text, Start, End);

    IEnumerator<Word> IEnumerable<Word>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(string text, int start, int end) : IEnumerator<Word>
    {
        private int _at = start;

        public Word Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_at < end)
            {
                while (_at < end && char.IsWhiteSpace(text[_at]))
                    _at++;
                var run = _at;
                while (_at < end && !char.IsWhiteSpace(text[_at]))
                    _at++;
                if (Trim(run, _at) is var (first, last) && first < last)
                {
                    Current = new Word(first, last, run, _at);
                    return true;
                }
            }
            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose() { }

        private readonly (int First, int Last) Trim(int first, int last)
        {
            while (first < last && !IsLetterOrDigit(first))
                first++;
            while (last > first && !IsLetterOrDigit(last - 1))
                last--;
            return (first, last);
        }

        // A letter outside the BMP is two surrogates; both count as parts of one.
        private readonly bool IsLetterOrDigit(int index) =>
            char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) && IsLetterOutsideBmp(index);

        private readonly bool IsLetterOutsideBmp(int index)
        {
            var high = char.IsHighSurrogate(text[index]) ? index : index - 1;
            return high >= 0 && char.IsSurrogatePair(text, high) && char.IsLetterOrDigit(text, high);
        }
    }
}
