using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>An id by which one item names another.</summary>
/// <param name="Id">The id.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Claim">Id of the claim that names it, or null.</param>
internal readonly record struct IdReference(string Id, Location Location, string? Claim = null)
{
    public static IdReference FromNode(YamlScalar name) => new(name.Value, name.Location);
}
