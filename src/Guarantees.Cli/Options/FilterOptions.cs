using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Options;

/// <summary>The options that select claims: OR within one option, AND between options; ids or names in any case.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _topic = CreateMultiValue("--topic", "TOPIC", "Only claims on this topic");
    private readonly Option<string[]> _speaker = CreateMultiValue(
        "--speaker",
        "SPEAKER",
        "Only claims by this speaker, or by a group the speaker belongs to; takes an id, name, role or office"
    );
    private readonly Option<string[]> _voice = CreateMultiValue(
        "--voice",
        "SPEAKER",
        "Only claims this speaker makes or passes on"
    );
    private readonly Option<string[]> _side = CreateMultiValue("--side", "SIDE", "Only claims by speakers on this side");
    private readonly Option<string[]> _level = CreateMultiValue("--level", "LEVEL", "Only claims with this attribution level");
    private readonly Option<string[]> _notLevel = CreateMultiValue(
        "--not-level",
        "LEVEL",
        "Exclude claims with this attribution level"
    );
    private readonly Option<string[]> _source = CreateMultiValue("--source", "SOURCE", "Only claims from this report");
    private readonly Option<string[]> _act = CreateMultiValue(
        "--act",
        "ACT",
        $"Only claims with this act: {string.Join(", ", Vocabularies.Acts.Terms.Select(t => t.Name))}"
    );
    private readonly Option<string[]> _condition = CreateMultiValue(
        "--condition",
        "KIND",
        "Only claims with a condition of this kind"
    );
    private readonly Option<string[]> _review = CreateMultiValue("--review", "STATE", "Only claims in this review state");
    private readonly Option<bool> _relayed = new("--relayed") { Description = "Only claims the report has second-hand" };
    private readonly Option<bool> _conditional = new("--conditional")
    {
        Description = "Only claims with a condition (limits do not count)",
    };
    private readonly Option<bool> _hedged = new("--hedged") { Description = "Only claims with a hedge" };
    private readonly Option<string[]> _match = CreateMultiValue(
        "--match",
        "TEXT",
        "Only claims with TEXT in the id, statement, quote or cue; ignores case, spacing and the style of quotation marks and dashes"
    );

    public FilterOptions(CliHost host)
    {
        _topic.WithCompletions(host, CompletionValues.GetTopics);
        _speaker.WithCompletions(host, CompletionValues.GetSpeakers);
        _voice.WithCompletions(host, CompletionValues.GetSpeakers);
        _side.WithCompletions(host, CompletionValues.GetSides);
        _level.WithCompletions(Vocabularies.Levels);
        _notLevel.WithCompletions(Vocabularies.Levels);
        _source.WithCompletions(host, CompletionValues.GetSources);
        _act.WithCompletions(Vocabularies.Acts);
        _condition.WithCompletions(Vocabularies.ConditionKinds);
        _review.WithCompletions(Vocabularies.ReviewStates);
    }

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _topic,
                _speaker,
                _voice,
                _side,
                _level,
                _notLevel,
                _source,
                _act,
                _condition,
                _review,
                _relayed,
                _conditional,
                _hedged,
                _match,
            }
        )
            command.Add(option);
    }

    /// <exception cref="CliException">A value is unknown.</exception>
    public ClaimFilter Read(CommandContext context, ParseResult parsed, KnowledgeBaseIndex index)
    {
        var knowledgeBase = index.KnowledgeBase;
        return new ClaimFilter
        {
            Topics = ReadTopics(parsed, _topic, index),
            Speakers = [.. ReadSpeakers(context, parsed, _speaker, index).SelectMany(index.IncludeGroupsOf)],
            Voices = [.. ReadSpeakers(context, parsed, _voice, index).SelectMany(index.IncludeGroupsOf)],
            Sides =
            [
                .. ReadIds(
                    parsed,
                    _side,
                    "side",
                    knowledgeBase.Speakers.Select(s => s.Side).OfType<string>().Distinct().Select(s => (s, s))
                ),
            ],
            Levels = ReadTerms(parsed, _level, Vocabularies.Levels),
            NotLevels = ReadTerms(parsed, _notLevel, Vocabularies.Levels),
            Sources = ReadSources(parsed, _source, index),
            Acts = ReadTerms(parsed, _act, Vocabularies.Acts),
            Conditions = ReadTerms(parsed, _condition, Vocabularies.ConditionKinds),
            Reviews = ReadTerms(parsed, _review, Vocabularies.ReviewStates),
            IsRelayed = parsed.GetValue(_relayed),
            IsConditional = parsed.GetValue(_conditional),
            IsHedged = parsed.GetValue(_hedged),
            Texts = [.. parsed.GetValue(_match) ?? []],
        };
    }

    /// <summary>Gets the ids of the topics given in an option.</summary>
    /// <exception cref="CliException">A topic is unknown.</exception>
    public static ImmutableHashSet<string> ReadTopics(ParseResult parsed, Option<string[]> option, KnowledgeBaseIndex index) =>
        [.. ReadIds(parsed, option, "topic", index.Topics.Select(t => (t.Id, t.Name)))];

    /// <summary>Gets the ids of the sources given in an option.</summary>
    /// <exception cref="CliException">A source is unknown.</exception>
    public static ImmutableHashSet<string> ReadSources(ParseResult parsed, Option<string[]> option, KnowledgeBaseIndex index) =>
        [.. ReadIds(parsed, option, "source", index.KnowledgeBase.Sources.Select(s => (s.Id, ClaimWording.SourceName(s))))];

    /// <summary>Gets the id for a value that is an id or a name.</summary>
    /// <exception cref="CliException">The value is neither a known id nor a known name.</exception>
    public static string ReadId(string option, string value, string what, IReadOnlyCollection<(string Id, string Name)> known)
    {
        foreach (var (id, name) in known)
        {
            if (id.Equals(value, StringComparison.OrdinalIgnoreCase) || name.Equals(value, StringComparison.OrdinalIgnoreCase))
                return id;
        }
        var words = known.Select(k => k.Id);
        throw CliException.Usage(
            $"{option}: unknown {what} '{value}'",
            SpellingSuggestions.DidYouMean(value, words.Concat(known.Select(k => k.Name)))
                ?? $"expected one of {string.Join(", ", words)}"
        );
    }

    public static Option<string[]> CreateMultiValue(string name, string helpName, string description) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = false,
        };

    private static IEnumerable<string> ReadIds(
        ParseResult parsed,
        Option<string[]> option,
        string what,
        IEnumerable<(string Id, string Name)> known
    )
    {
        if (parsed.GetValue(option) is not { Length: > 0 } values)
            return [];
        var all = known.ToArray();
        return values.Select(value => ReadId(option.Name, value, what, all));
    }

    // Says who was found by a role, office or other name, so that the list is not mistaken for someone else's.
    private static IEnumerable<string> ReadSpeakers(
        CommandContext context,
        ParseResult parsed,
        Option<string[]> option,
        KnowledgeBaseIndex index
    )
    {
        var all = index.KnowledgeBase.Speakers;
        foreach (var value in parsed.GetValue(option) ?? [])
        {
            var found = SpeakerSearch.Find(all, value);
            if (found.IsEmpty)
                yield return ReadId(option.Name, value, "speaker", [.. all.Select(s => (s.Id, s.Name))]);
            else if (!SpeakerSearch.IsIdOrName(found[0], value))
                context.Error.WriteLine(
                    $"claims: {option.Name} '{SafeText.Escape(value)}' matches {string.Join("; ", found.Select(s => SafeText.Escape(SpeakerSearch.Describe(s))))}"
                );
            foreach (var speaker in found)
                yield return speaker.Id;
        }
    }

    private static ImmutableHashSet<string> ReadTerms(ParseResult parsed, Option<string[]> option, Vocabulary vocabulary) =>
        [
            .. (parsed.GetValue(option) ?? []).Select(value =>
                vocabulary.Terms.FirstOrDefault(t => t.IsCalled(value))?.Name
                ?? ReadId(option.Name, value, vocabulary.Name, [.. vocabulary.Terms.Select(t => (t.Name, t.Name))])
            ),
        ];
}
