using System.Buffers.Text;
using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output;

/// <summary>The web addresses of reports: those declared in the sources, or those given by the user.</summary>
/// <param name="Given">The addresses given by the user, by the id of the source.</param>
public sealed record SourceAddresses(ImmutableDictionary<string, string> Given)
{
    /// <summary>Parses a web address; null if it is not one.</summary>
    public static string? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.IsWellFormedOriginalString()
                ? uri.OriginalString
                : uri.AbsoluteUri
            : null;

    /// <summary>Gets the address of a report, or null if it has none.</summary>
    public string? Find(Source source) => Parse(source.Url) ?? Given.GetValueOrDefault(source.Id);

    /// <summary>Gets an IRI for a report: its address, or the name of its text.</summary>
    public string GetIri(Source source) => Find(source) ?? GetTextIri(source);

    /// <summary>Gets the name of a report's text, which is derived from its hash (RFC 6920).</summary>
    public static string GetTextIri(Source source) =>
        $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(source.Sha256))}";
}
