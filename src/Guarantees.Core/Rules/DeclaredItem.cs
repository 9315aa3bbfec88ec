using Guarantees.Core.Model;

namespace Guarantees.Core.Rules;

/// <summary>An item of a list in claims.yaml, whether it could be read or not.</summary>
/// <param name="List">The key of the list: "claims".</param>
/// <param name="Node">The item as written.</param>
internal sealed record DeclaredItem(string List, YamlNode Node)
{
    /// <summary>The location where the item starts.</summary>
    public Location Start => Node.Location;

    /// <summary>Gets the text of one of its keys, or null.</summary>
    public string? GetText(string key) => (Node as YamlMapping)?.GetText(key);
}
