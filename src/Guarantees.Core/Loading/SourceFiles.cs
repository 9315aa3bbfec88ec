using System.Collections.Immutable;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>The files that the sources of a knowledge base name.</summary>
public static class SourceFiles
{
    /// <summary>Reads their paths, relative to the folder; those that lead out of it are left out.</summary>
    /// <exception cref="IOException">The file of claims cannot be read.</exception>
    public static ImmutableArray<string> Read(KnowledgeBaseFolder folder)
    {
        var path = folder.Resolve(folder.ClaimsFile);
        var root = path is null ? null : TextFile.Read(path, folder.ClaimsFile).Then(YamlParser.Read).Value as YamlMapping;
        var sources = (root?["sources"] as YamlSequence)?.Items ?? [];
        return
        [
            .. sources
                .OfType<YamlMapping>()
                .Select(s => (s["file"] as YamlScalar)?.Value)
                .OfType<string>()
                .Where(f => f.Length > 0 && folder.Resolve(f) is not null)
                .Distinct(),
        ];
    }
}
