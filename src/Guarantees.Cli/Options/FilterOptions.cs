using System.Collections.Immutable;
using System.CommandLine;
using Guarantees.Cli.Completion;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Cli.Options;

/// <summary>The options that choose claims: OR within one option, AND across them; ids or names in any case.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _topic = Repeated("--topic", "TOPIC", "Claims on a topic.");
    private readonly Option<string[]> _speaker = Repeated("--speaker", "SPEAKER", "Claims of a speaker: the innermost voice; members are found through their group.");
    private readonly Option<string[]> _voice = Repeated("--voice", "SPEAKER", "Claims in which somebody is a voice, as the speaker or as one who relays.");
    private readonly Option<string[]> _side = Repeated("--side", "SIDE", "Claims of speakers of a side.");
    private readonly Option<string[]> _level = Repeated("--level", "LEVEL", "Claims at a level of attribution.");
    private readonly Option<string[]> _notLevel = Repeated("--not-level", "LEVEL", "All but the claims at a level.");
    private readonly Option<string[]> _source = Repeated("--source", "SOURCE", "Claims of a report.");
    private readonly Option<string[]> _act = Repeated("--act", "ACT", "Claims that do a thing: state, predict, commit, offer, refuse, want, believe.");
    private readonly Option<string[]> _condition = Repeated("--condition", "KIND", "Claims with a condition of a kind.");
    private readonly Option<string[]> _review = Repeated("--review", "STATE", "Claims in a state of review.");
    private readonly Option<bool> _relayed = new("--relayed") { Description = "Only second-hand claims." };
    private readonly Option<bool> _conditional = new("--conditional") { Description = "Only claims with a condition." };
    private readonly Option<bool> _hedged = new("--hedged") { Description = "Only claims with a hedge." };
    private readonly Option<string[]> _match = Repeated("--match", "TEXT", "Text in the id, statement, quote or attributing words; case, quotation marks, dashes and space fold.");

    public FilterOptions(CliHost host)
    {
        _topic.Completing(host, CompletionValues.Topics);
        _speaker.Completing(host, CompletionValues.Speakers);
        _voice.Completing(host, CompletionValues.Speakers);
        _side.Completing(host, CompletionValues.Sides);
        _level.Completing(Vocabularies.Levels);
        _notLevel.Completing(Vocabularies.Levels);
        _source.Completing(host, CompletionValues.Sources);
        _act.Completing(Vocabularies.Acts);
        _condition.Completing(Vocabularies.ConditionKinds);
        _review.Completing(Vocabularies.ReviewStates);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _topic, _speaker, _voice, _side, _level, _notLevel, _source, _act, _condition, _review, _relayed, _conditional, _hedged, _match,
        })
            command.Add(option);
    }

    /// <exception cref="CliException">A value that the knowledge base or a vocabulary does not know.</exception>
    public ClaimFilter Read(ParseResult parsed, KnowledgeBaseIndex index)
    {
        var knowledgeBase = index.KnowledgeBase;
        var speakers = knowledgeBase.Speakers.Select(s => (s.Id, s.Name)).ToArray();
        return new ClaimFilter
        {
            Topics = TopicIds(parsed, _topic, index),
            Speakers = [.. Ids(parsed, _speaker, "speaker", speakers).SelectMany(index.WithGroupsOf)],
            Voices = [.. Ids(parsed, _voice, "speaker", speakers).SelectMany(index.WithGroupsOf)],
            Sides = [.. Ids(parsed, _side, "side", knowledgeBase.Speakers.Select(s => s.Side).OfType<string>().Distinct().Select(s => (s, s)))],
            Levels = Words(parsed, _level, Vocabularies.Levels),
            NotLevels = Words(parsed, _notLevel, Vocabularies.Levels),
            Sources = SourceIds(parsed, _source, index),
            Acts = Words(parsed, _act, Vocabularies.Acts),
            Conditions = Words(parsed, _condition, Vocabularies.ConditionKinds),
            Reviews = Words(parsed, _review, Vocabularies.ReviewStates),
            Relayed = parsed.GetValue(_relayed),
            Conditional = parsed.GetValue(_conditional),
            Hedged = parsed.GetValue(_hedged),
            Texts = [.. parsed.GetValue(_match) ?? []],
        };
    }

    /// <summary>The ids of the topics that an option names.</summary>
    /// <exception cref="CliException">There is no such topic.</exception>
    public static ImmutableHashSet<string> TopicIds(ParseResult parsed, Option<string[]> option, KnowledgeBaseIndex index) =>
        [.. Ids(parsed, option, "topic", index.Topics.Select(t => (t.Id, t.Name)))];

    /// <summary>The ids of the sources that an option names.</summary>
    /// <exception cref="CliException">There is no such source.</exception>
    public static ImmutableHashSet<string> SourceIds(ParseResult parsed, Option<string[]> option, KnowledgeBaseIndex index) =>
        [.. Ids(parsed, option, "source", index.KnowledgeBase.Sources.Select(s => (s.Id, s.Id)))];

    /// <summary>The id of a value that is an id or a name.</summary>
    /// <exception cref="CliException">There is no such id or name.</exception>
    public static string Id(string option, string value, string what, IReadOnlyCollection<(string Id, string Name)> known)
    {
        foreach (var (id, name) in known)
        {
            if (id.Equals(value, StringComparison.OrdinalIgnoreCase) || name.Equals(value, StringComparison.OrdinalIgnoreCase))
                return id;
        }
        var words = known.Select(k => k.Id);
        throw CliException.Usage(
            $"{option}: there is no {what} '{value}'",
            SpellingSuggestions.Question(value, words.Concat(known.Select(k => k.Name))) ?? $"there is {string.Join(", ", words)}");
    }

    public static Option<string[]> Repeated(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = false,
    };

    private static IEnumerable<string> Ids(ParseResult parsed, Option<string[]> option, string what, IEnumerable<(string Id, string Name)> known)
    {
        if (parsed.GetValue(option) is not { Length: > 0 } values)
            return [];
        var all = known.ToArray();
        return values.Select(value => Id(option.Name, value, what, all));
    }

    private static ImmutableHashSet<string> Words(ParseResult parsed, Option<string[]> option, Vocabulary vocabulary) =>
        [.. Ids(parsed, option, vocabulary.Name, vocabulary.Terms.Select(t => (t.Word, t.Word)))];
}
