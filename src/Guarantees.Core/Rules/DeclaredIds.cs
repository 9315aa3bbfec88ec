using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>
/// The ids that a file declares, faulty items among them: what refers to a faulty item is not wrong besides. Of a list that
/// could not be read, every id counts as declared.
/// </summary>
internal sealed class DeclaredIds(YamlMapping? root)
{
    /// <summary>Of the claims.</summary>
    public ImmutableHashSet<string>? Claims { get; } = ReadIds(root?["claims"]);

    /// <summary>Of the sources.</summary>
    public ImmutableHashSet<string>? Sources { get; init; } = ReadIds(root?["sources"]);

    /// <summary>Of the speakers, the two built-in ones among them.</summary>
    public ImmutableHashSet<string>? Speakers { get; } =
        ReadIds(root?["speakers"])?.Union([Speaker.Uncredited.Id, Speaker.Report.Id]);

    /// <summary>Of the topics.</summary>
    public ImmutableHashSet<string>? Topics { get; } = ReadIds(root?["topics"]);

    /// <summary>Of the readers.</summary>
    public ImmutableHashSet<string>? Readers { get; } = ReadIds(root?["readers"]);

    private static ImmutableHashSet<string>? ReadIds(YamlNode? list) =>
        (list as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Select(m => m.GetText("id"))
            .OfType<string>()
            .ToImmutableHashSet(StringComparer.Ordinal);
}
