using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Json;

/// <summary>A complete knowledge base as one JSON object. UTF-8, ends with a line break.</summary>
public static class KnowledgeBaseJson
{
    /// <summary>Writes the knowledge base.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index) =>
        JsonFormat.WriteDocument(output, new KnowledgeBaseDocument(index), OutputContext.Indented.KnowledgeBaseDocument);

    internal sealed class KnowledgeBaseDocument
    {
        private readonly KnowledgeBaseIndex _index;

        internal KnowledgeBaseDocument(KnowledgeBaseIndex index) => _index = index;

        public int Format { get; } = 1;
        public string? Title => KnowledgeBase.Title;
        public IEnumerable<DeclaredSource> Sources => KnowledgeBase.Sources.Select(s => new DeclaredSource(s));
        public IEnumerable<DeclaredSpeaker> Speakers => KnowledgeBase.Speakers.Select(s => new DeclaredSpeaker(s));
        public IEnumerable<DeclaredTopic> Topics =>
            KnowledgeBase.Topics.Select(t => new DeclaredTopic(t.Id, t.Name, t.Description));
        public IEnumerable<ClaimJson> Claims => KnowledgeBase.Claims.Select(c => new ClaimJson(c, _index));
        public IEnumerable<DeclaredRelation> Relations => KnowledgeBase.Relations.Select(DeclaredRelation.Create);
        public IEnumerable<SkippedWords> Skipped => KnowledgeBase.Skipped.Select(SkippedWords.Create);

        private KnowledgeBase KnowledgeBase => _index.KnowledgeBase;
    }

    internal sealed class DeclaredSource
    {
        private readonly Source _source;

        internal DeclaredSource(Source source) => _source = source;

        public string Id => _source.Id;
        public string File => _source.File;
        public string Sha256 => _source.Sha256;
        public string About => _source.Description;
        public string Reading => _source.Reading.ToTerm();
        public string? Title => _source.Title;
        public string? Label => _source.Label;
        public IEnumerable<string> Also => _source.Also;
        public string? Publisher => _source.Publisher;
        public string? Published => _source.Published;
        public string? Url => _source.Url;
        public IEnumerable<string> Given => _source.Given;
    }

    internal sealed class DeclaredSpeaker
    {
        private readonly Speaker _speaker;

        internal DeclaredSpeaker(Speaker speaker) => _speaker = speaker;

        public string Id => _speaker.Id;
        public string Name => _speaker.Name;
        public string Kind => _speaker.Kind.ToTerm();
        public string? Side => _speaker.Side;
        public string? Role => _speaker.Role;
        public IEnumerable<string> Also => _speaker.Also;
        public int? Count => _speaker.Count;
        public IEnumerable<string> Members => _speaker.Members;
        public string? Source => _speaker.Source;
        public string? Basis => _speaker.Basis;
    }

    internal sealed record DeclaredTopic(string Id, string Name, string About);

    internal sealed record DeclaredRelation(string From, string To, string Type, string Note, string By)
    {
        public static DeclaredRelation Create(Relation relation) =>
            new(relation.From, relation.To, relation.Type.ToTerm(), relation.Note, relation.Author);
    }

    internal sealed record SkippedWords(string Source, IEnumerable<SpanJson> Quote, string Reason, string? Note)
    {
        public static SkippedWords Create(SkippedPassage skipped) =>
            new(skipped.Source.Id, skipped.Quote.Select(SpanJson.Create), skipped.Reason.ToTerm(), skipped.Note);
    }
}
