using Guarantees.Core.Model;
using Guarantees.Core.Querying;

namespace Guarantees.Core.Rendering.Html;

/// <summary>Two claims of different reports that a relation ties together.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="From">Its first end.</param>
/// <param name="To">Its second end.</param>
internal sealed record Counterpart(Relation Relation, Claim From, Claim To)
{
    /// <summary>All pairs across the reports, in the order of the relations.</summary>
    public static IEnumerable<Counterpart> AllOf(KnowledgeBaseIndex index)
    {
        foreach (var relation in index.KnowledgeBase.Relations)
        {
            if (index.Find(relation.From) is { } from && index.Find(relation.To) is { } to && from.Source.Id != to.Source.Id)
                yield return new Counterpart(relation, from, to);
        }
    }

    /// <summary>Whether one of the two is about the topic.</summary>
    public bool IsAbout(string topic) => From.Topics.Contains(topic) || To.Topics.Contains(topic);

    /// <summary>The topic under which the pair is shown whole: of those there are, the first that both are about, else one.</summary>
    public string? Home(IReadOnlyCollection<string> topics) =>
        topics.FirstOrDefault(t => From.Topics.Contains(t) && To.Topics.Contains(t)) ?? topics.FirstOrDefault(IsAbout);

    /// <summary>Whether two claims have the same voice, or voices of one side.</summary>
    public static string Voices(Claim one, Claim other)
    {
        if (one.Speaker.Id == other.Speaker.Id)
            return "same speaker";
        return one.Speaker.Side is { } side && side == other.Speaker.Side ? "same side" : "another speaker";
    }
}
