using System.Collections.Immutable;

namespace Guarantees.Core.Attribution;

/// <summary>Reads the attribution frames of a sentence, in order.</summary>
internal sealed class SentenceFrames(string text, ImmutableArray<SentenceItem> items)
{
    private static readonly string[] AccountNouns = ["words", "account", "telling", "view", "paraphrase", "wording", "phrase", "judgment", "version"];

    private const int FarthestThat = 20;

    private readonly NounPhrase _phrases = new(text, items);

    /// <summary>Gets the frames of the sentence.</summary>
    public ImmutableArray<AttributionFrame> Read()
    {
        var frames = ImmutableArray.CreateBuilder<AttributionFrame>();
        for (var at = 0; at < items.Length; at++)
        {
            if (At(at) is { } frame)
                frames.Add(frame);
        }
        if (Colon() is { } colon)
            frames.Insert(0, colon);
        if (Dash() is { } dash)
            frames.Add(dash);
        return frames.DrainToImmutable();
    }

    /// <summary>Gets the phrase that ends the sentence after its last preposition; null where there is none.</summary>
    public Mention? LastObject()
    {
        for (var i = items.Length - 2; i > 0; i--)
        {
            if (items[i].IsQuotation)
                return null;
            if (items[i].Word is "to" or "about" or "of" or "on" or "from" && _phrases.From(i + 1) is { } last && last.End == items.Length)
                return last.Voice;
        }
        return null;
    }

    /// <summary>Gets the subject of the clause that leads to an item, without a cue; null where there is none.</summary>
    /// <param name="item">Number of the item.</param>
    /// <param name="first">Number of the first item that may belong to the clause.</param>
    public AttributionFrame? Subject(int item, int first)
    {
        var start = ClauseStart(item, first);
        var end = start;
        while (end < item && !items[end].IsQuotation && !(end > start && IsPredicate(end)))
        {
            end++;
            if (items[end - 1].EndsPhrase)
                break;
        }
        if (end > start && !IsPredicate(start) && _phrases.Between(start, end) is { } voice)
            return new AttributionFrame(voice, "", CueKind.Subject, start, end);
        // X left no doubt that, whatever it may be, “…”: the subject stands before the "that".
        var that = Enumerable.Range(Math.Max(first, item - FarthestThat), Math.Min(item - first, FarthestThat)).LastOrDefault(i => items[i].Word == "that", -1);
        return that > first && items[that].EndsPhrase ? Subject(that, first) : null;
    }

    private bool IsPredicate(int at) =>
        (FunctionWords.BeforeVerb.Contains(items[at].Word) && items[at].Word is not ("both" or "all"))
        || Verb(at) is not null;

    private int ClauseStart(int item, int first)
    {
        var start = item;
        while (start > first && !items[start - 1].IsQuotation && items[start - 1].Word is not ("but" or "while" or "though" or "that") && !items[start - 1].After.AsSpan().ContainsAny(";:"))
            start--;
        while (start < item && OpensPhrase(start))
        {
            // A phrase before the subject ends in a comma; an adverb does not need one.
            var next = start + 1;
            while (!FunctionWords.Openers.Contains(items[start].Word) && next < item && !items[next - 1].After.Contains(','))
                next++;
            if (next == item && !items[next - 1].After.Contains(','))
                break;
            start = next;
        }
        return start;
    }

    private bool OpensPhrase(int at) =>
        FunctionWords.Openers.Contains(items[at].Word) || FunctionWords.Prepositions.Contains(items[at].Word)
        || items[at].Word is "that" or "while" or "whatever" or "even" or "and" or "if" or "although" or "when" or "as" or "because" or "since";

    private AttributionFrame? At(int at)
    {
        var item = items[at];
        if (item.IsQuotation)
            return null;
        if (item.Word == "according" && Next(at) is "to" && _phrases.From(at + 2) is { } source)
            return Credit(at, source);
        if (item.Word is "per" or "via" or "citing" && _phrases.From(at + 1) is { } cited)
            return Credit(at, cited);
        if (item.Word == "in" && Possessive(at) is { } own)
            return own;
        if (item.Word == "exact" && Next(at) is "words" or "word" && at > 0 && Owner(at - 1) is { } owner)
            return new AttributionFrame(owner, text[item.Start..items[at + 1].End], CueKind.Says, at - 1, at + 2);
        return Verb(at) is { } verb ? Verbal(at, verb) : null;
    }

    private string Next(int at) => at + 1 < items.Length ? items[at + 1].Word : "";

    private AttributionFrame Credit(int at, (Mention Voice, int End) source) =>
        new(source.Voice, text[items[at].Start..items[source.End - 1].Start].TrimEnd(), CueKind.Credit, at, source.End);

    // In Leavitt's words, in the official's account, in the words of Leavitt.
    private AttributionFrame? Possessive(int at)
    {
        var noun = Next(at) == "the" ? at + 2 : at + 1;
        if (noun + 1 < items.Length && AccountNouns.Contains(items[noun].Word) && items[noun + 1].Word == "of" && _phrases.From(noun + 2) is { } whose)
            return Credit(at, whose);
        for (var i = at + 1; i < items.Length && i < at + 7 && !items[i].IsQuotation && !items[i - 1].EndsPhrase; i++)
        {
            if (AccountNouns.Contains(items[i].Word) && i > at + 1 && items[i - 1].Word.EndsWith("'s", StringComparison.Ordinal))
            {
                var voice = text[items[at + 1].Start..(items[i - 1].End - 2)];
                return new AttributionFrame(new Mention(items[at + 1].Start, items[i - 1].End - 2, voice), text[items[i].Start..items[i].End], CueKind.Credit, at, i + 1);
            }
        }
        return null;
    }

    private Mention? Owner(int at) => items[at].Word.EndsWith("'s", StringComparison.Ordinal)
        ? new Mention(items[at].Start, items[at].End - 2, items[at].Text[..^2])
        : items[at].Word is "his" or "her" or "their" ? new Mention(items[at].Start, items[at].End, items[at].Text) : null;

    private CueVerb? Verb(int at)
    {
        var word = items[at].Word;
        if (items[at].IsCapitalized && at > 0)
            return null;
        if (word is "made" or "makes" or "make" && Next(at) is "clear" or "plain")
            return CueVerbs.Find("said");
        if (word is "has" or "had" && Next(at) is "this" or "it")
            return CueVerbs.Find("said");
        var verb = CueVerbs.Find(word);
        if (at == 0 && Next(at) != "by" && (items.Length < 2 || !items[1].IsCapitalized))
            return null; // Asked about it, …
        if (CueVerbs.IsNounToo(word) && !FollowsVerb(at) && !IsAfterQuotation(at))
            return null;
        // A determiner before it makes it a noun: the report, a claim.
        var isNoun = at > 0 && !items[at - 1].EndsPhrase && (FunctionWords.Determiners.Contains(items[at - 1].Word) && items[at - 1].Word is not "all" and not "both" || items[at - 1].Word.EndsWith("'s", StringComparison.Ordinal));
        if (verb is null || isNoun || (word.EndsWith("ing", StringComparison.Ordinal) && verb.Kind == CueKind.Holds && verb.Lemma != "rule"))
            return null;
        return verb.Lemma == "rule" && Next(at) != "out" ? null : verb;
    }

    // “…,” she notes.
    private bool IsAfterQuotation(int at) => CueVerbs.Find(Next(at)) is null && !FunctionWords.BeforeVerb.Contains(Next(at)) && Prior(at) is { First: > 0 } subject && items[subject.First - 1].IsQuotation && items[subject.First - 1].EndsPhrase;

    // A word that is a noun as well is a verb before a quotation, a clause or an object.
    private bool FollowsVerb(int at) =>
        at + 1 < items.Length && (items[at + 1].IsQuotation || items[at].EndsPhrase || Next(at) is "that" or "the" or "a" or "his" or "her" or "their" || FunctionWords.Pronouns.Contains(Next(at))
            || (items[at + 1].IsCapitalized && at > 0 && items[at - 1].IsCapitalized));

    private AttributionFrame? Verbal(int at, CueVerb verb)
    {
        var cue = text[items[at].Start..items[at].End];
        if (Follower(at, verb) is { } follower)
            return new AttributionFrame(follower.Voice, cue, verb.Kind, at, follower.End) { Verb = verb };
        var isParticiple = items[at].Word.EndsWith("ing", StringComparison.Ordinal);
        var subject = isParticiple && at > 0 && items[at - 1].EndsPhrase ? MainSubject(at) : Prior(at) ?? MainSubject(at);
        return subject is { } found
            ? new AttributionFrame(found.Voice, cue, verb.Kind, found.First, at + 1) { Verb = verb, IsNegated = IsNegated(at) }
            : null;
    }

    // “…,” said Ann Lee: the voice follows its verb.
    private (Mention Voice, int End)? Follower(int at, CueVerb verb)
    {
        if (Next(at) == "by")
            return _phrases.From(at + 2);
        if (at + 1 >= items.Length || items[at + 1].IsQuotation || items[at].Word.EndsWith("ing", StringComparison.Ordinal))
            return null;
        if (at > 0 && items[at - 1].IsQuotation)
            return _phrases.From(at + 1);
        var isAfterComma = at > 0 && items[at - 1].EndsPhrase && verb.Kind != CueKind.Holds && Prior(at) is null;
        return isAfterComma && _phrases.From(at + 1) is { } follower && !Enumerable.Range(follower.End, items.Length - follower.End).Take(6).Any(i => items[i].IsQuotation) ? follower : null;
    }

    // A participle, or a verb joined on, has the subject of the sentence: X did so, saying “…”.
    private (Mention Voice, int First)? MainSubject(int at) =>
        Subject(at, 0) is { } subject && !items[at - 1].IsQuotation ? (subject.Voice, at) : null;

    private (Mention Voice, int First)? Prior(int at)
    {
        // Joined by "and", or by a participle, the verb has the subject of the verb before: said nothing and added.
        var subject = _phrases.Before(at);
        return subject is { Voice: var voice } && FunctionWords.Relatives.Contains(voice.Text.ToLowerInvariant()) ? null : subject;
    }

    private bool IsNegated(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (FunctionWords.Negations.Contains(items[i].Word) || (items[i].Word == "yet" && i > 0 && items[i - 1].Word is "has" or "have") || items[i].Word is "refused" or "declined" or "stopped" or "avoided" or "denied")
                return true;
            if (items[i].Word == "of" && i > 0 && items[i - 1].Word == "short")
                return true;
            if (!FunctionWords.BeforeVerb.Contains(items[i].Word) && items[i].Word is not ("to" or "yet" or "of" or "short"))
                return false;
        }
        return false;
    }

    // Leavitt: “…”
    private AttributionFrame? Colon()
    {
        for (var i = 0; i + 1 < items.Length && i < 12; i++)
        {
            if (items[i].IsQuotation)
                return null;
            if (!items[i].After.Contains(':'))
                continue;
            if (_phrases.From(0) is { } voice && IsBeforeQuotation(i) && !(i > 0 && FunctionWords.Pronouns.Contains(items[0].Word)) && Enumerable.Range(0, i + 1).All(n => Verb(n) is null))
                return new AttributionFrame(voice.Voice, ":", CueKind.Credit, 0, i + 1);
            return null;
        }
        return null;
    }

    private bool IsBeforeQuotation(int at) => Enumerable.Range(at + 1, 3).Any(i => i < items.Length && items[i].IsQuotation);

    // “…” — Leavitt
    private AttributionFrame? Dash()
    {
        for (var i = items.Length - 2; i >= 0 && i >= items.Length - 10; i--)
        {
            if (items[i].IsQuotation)
                return items[i].After.AsSpan().ContainsAny("—–-(") && Enumerable.Range(i + 1, items.Length - i - 1).All(n => Verb(n) is null) && _phrases.From(i + 1) is { } voice
                    ? new AttributionFrame(voice.Voice, "—", CueKind.Credit, i + 1, voice.End) : null;
        }
        return null;
    }
}
