using Guarantees.Core.Attribution;
using Guarantees.Core.Attribution.Words;
using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Authoring;

/// <summary>The speakers whom the cues of a report let speak, with a question to the curator where the voice is a pronoun.</summary>
internal sealed class CueVoices(ReportReading reading, VoiceCatalog voices)
{
    /// <summary>The speaker of a frame, and what the curator has to decide about it, or null.</summary>
    /// <param name="sentence">The sentence of the frame.</param>
    /// <param name="frame">The frame.</param>
    public (Speaker Voice, string? Doubt) Find(ReportSentence sentence, AttributionFrame frame)
    {
        var words = frame.Voice.Text;
        if (FindNamed(frame.Voice) is { } voice)
            return (voice, frame.Voice.Antecedent is null ? null : $"\"{words}\" is taken for {voice.Name}");
        return FindBefore(sentence, words) is { } guess
            ? (guess, $"whose is \"{words}\"? {guess.Name} is a guess")
            : (Speaker.Uncredited, $"whose is \"{words}\"?");
    }

    private Speaker? FindNamed(Mention mention) =>
        voices.Find(mention.Name) is { } voice
        && !WordKinds.IsPersonal(mention.Name)
        && (mention.Antecedent is null || IsPossible(mention.Text, voice))
            ? voice
            : null;

    private Speaker? FindBefore(ReportSentence sentence, string pronoun) =>
        reading
            .Sentences.TakeWhile(s => s != sentence)
            .SelectMany(s => s.Frames)
            .Select(f => voices.Find(f.Voice.Name))
            .OfType<Speaker>()
            .LastOrDefault(s => IsPossible(pronoun, s));

    private static bool IsPossible(string pronoun, Speaker voice) => Pronouns.CanMean(pronoun.ToLowerInvariant(), voice);
}
