using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Core.Agreement;

/// <summary>Names for speakers whom two readers may have given different ids: the id in the knowledge base, where it has them.</summary>
internal sealed class SharedVoices
{
    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, string> _byName = [];

    public SharedVoices(KnowledgeBase knowledgeBase)
    {
        _ids = knowledgeBase.Speakers.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var speaker in knowledgeBase.Speakers)
        {
            foreach (var name in speaker.Also.Prepend(speaker.Name))
                _byName.TryAdd(TextFolding.Fold(name), speaker.Id);
        }
    }

    /// <summary>Gets the id in the knowledge base of a speaker with the same id or name, else the speaker's own.</summary>
    public string GetId(Speaker speaker) =>
        _ids.Contains(speaker.Id) ? speaker.Id : _byName.GetValueOrDefault(TextFolding.Fold(speaker.Name), speaker.Id);
}
