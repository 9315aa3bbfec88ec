using Guarantees.Core.Model;

namespace Guarantees.Cli.Completion;

/// <summary>The values of a knowledge base that shell completion offers.</summary>
internal static class CompletionValues
{
    public static IEnumerable<string> GetClaims(KnowledgeBase knowledgeBase) => knowledgeBase.Claims.Select(c => c.Id);

    public static IEnumerable<string> GetTopics(KnowledgeBase knowledgeBase) => knowledgeBase.Topics.Select(t => t.Id);

    public static IEnumerable<string> GetSpeakers(KnowledgeBase knowledgeBase) => knowledgeBase.Speakers.Select(s => s.Id);

    public static IEnumerable<string> GetSides(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Speakers.Select(s => s.Side).OfType<string>();

    public static IEnumerable<string> GetSources(KnowledgeBase knowledgeBase) => knowledgeBase.Sources.Select(s => s.Id);
}
