using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>A reference from one item to another by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Location">The location of the reference.</param>
/// <param name="Claim">The id of the claim that contains the reference, or null.</param>
internal readonly record struct IdReference(string Id, Location Location, string? Claim = null)
{
    public static IdReference FromNode(YamlScalar name) => new(name.Value, name.Location);
}
