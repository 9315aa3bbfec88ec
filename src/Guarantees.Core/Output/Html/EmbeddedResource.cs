using System.Security.Cryptography;
using System.Text;

namespace Guarantees.Core.Output.Html;

/// <summary>A file that is built into the program: the page's stylesheet, its script, its prose.</summary>
internal static class EmbeddedResource
{
    /// <summary>The text, with <c>\n</c> line ends however it was checked out.</summary>
    public static string ReadText(string name)
    {
        using var stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The text's hash as a content security policy writes it (CSP 3, hash-source).</summary>
    public static string GetPolicyHash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
