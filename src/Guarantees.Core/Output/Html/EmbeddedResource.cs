using System.Security.Cryptography;
using System.Text;

namespace Guarantees.Core.Output.Html;

/// <summary>A file embedded in the program: the page's stylesheet, script or prose.</summary>
internal static class EmbeddedResource
{
    /// <summary>Reads the text with <c>\n</c> line endings, however it was checked out.</summary>
    public static string ReadText(string name)
    {
        using var stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Gets the text's hash in the form used in a content security policy (CSP 3, hash-source).</summary>
    public static string GetPolicyHash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
