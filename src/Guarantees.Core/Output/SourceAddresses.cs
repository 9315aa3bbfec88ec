using System.Buffers.Text;
using System.Collections.Immutable;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output;

/// <summary>The addresses of reports on the web: those that the sources state, else those that the user gives.</summary>
/// <param name="Given">The user's, by the id of the source.</param>
public sealed record SourceAddresses(ImmutableDictionary<string, string> Given)
{
    /// <summary>Gets an address as a URI, or null where it is not one of the web.</summary>
    public static string? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.IsWellFormedOriginalString()
                ? uri.OriginalString
                : uri.AbsoluteUri
            : null;

    /// <summary>Gets the address of a report, or null where there is none.</summary>
    public string? Find(Source source) => Parse(source.Url) ?? Given.GetValueOrDefault(source.Id);

    /// <summary>Gets an IRI for a report: its address, else the name of its frozen text.</summary>
    public string GetIri(Source source) => Find(source) ?? GetTextIri(source);

    /// <summary>Gets the name that the frozen text of a report has by its hash (RFC 6920).</summary>
    public static string GetTextIri(Source source) =>
        $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(source.Sha256))}";
}
