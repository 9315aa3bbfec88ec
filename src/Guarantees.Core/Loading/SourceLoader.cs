using System.Security.Cryptography;
using System.Text;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Files;
using Guarantees.Core.Model;
using Guarantees.Core.Rules.Format;
using Guarantees.Core.Rules.Sources;

namespace Guarantees.Core.Loading;

/// <summary>Reads the reports that the data names, each once, and holds them to their hash.</summary>
internal sealed class SourceLoader(KnowledgeBaseFolder folder, List<Finding> findings)
{
    /// <summary>The source, or null where its file cannot be read as text. A wrong hash is a finding, no obstacle.</summary>
    public Source? Load(YamlMapping map)
    {
        var file = (YamlScalar)map["file"]!;
        if (Bytes(file) is not { } bytes || Decoded(bytes, file) is not { } text)
            return null;

        var hash = (YamlScalar)map["sha256"]!;
        var actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!hash.Value.Equals(actual, StringComparison.OrdinalIgnoreCase))
            findings.Add(IsOnlyLineEnds(bytes, hash.Value) ? SourceHashMismatch.LineEndsChanged(hash, file) : SourceHashMismatch.Changed(hash, file, actual));

        return new Source
        {
            Id = map.Required("id"),
            File = file.Value,
            Sha256 = actual,
            About = map.Required("about"),
            Title = map.Text("title"),
            Label = map.Text("label"),
            Also = [.. map.Texts("also").Select(a => a.Value)],
            Publisher = map.Text("publisher"),
            Published = map.Text("published"),
            Url = map.Text("url"),
            Text = new SourceText(text),
            Location = map["id"]!.At,
        };
    }

    // As a checkout on Windows makes them.
    private static bool IsOnlyLineEnds(byte[] bytes, string hash)
    {
        var text = Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] forms = [text, text.Replace("\n", "\r\n", StringComparison.Ordinal)];
        return forms.Any(f => hash.Equals(Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(f))), StringComparison.OrdinalIgnoreCase));
    }

    private byte[]? Bytes(YamlScalar file)
    {
        if (folder.Resolve(file.Value) is not { } path)
            findings.Add(PathOutsideKnowledgeBase.Leaves(file));
        else if (FileStatus.Get(path).Kind is var kind and not FileKind.Regular)
            findings.Add(kind == FileKind.Missing ? MissingSourceFile.Missing(file) : MissingSourceFile.NotAFile(file, kind));
        else if (new FileInfo(path).Length > Limits.SourceBytes)
            findings.Add(SizeLimitExceeded.TooLarge(file.At, Limits.SourceBytes));
        else
            return Readable(file, path);
        return null;
    }

    private byte[]? Readable(YamlScalar file, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(MissingSourceFile.Unreadable(file, isDenied: e is UnauthorizedAccessException));
            return null;
        }
    }

    private string? Decoded(byte[] bytes, YamlScalar file)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            findings.Add(InvalidSourceEncoding.Marked(file));
        else if (Utf8.FirstInvalid(bytes) is var wrong and >= 0)
            findings.Add(InvalidSourceEncoding.Broken(Utf8.PlaceOf(file.Value, bytes, wrong)));
        else
            return WithoutControls(Encoding.UTF8.GetString(bytes), file);
        return null;
    }

    private string? WithoutControls(string text, YamlScalar file)
    {
        var control = TextFile.FirstControl(text);
        if (control < 0)
            return text;
        var (line, column) = new SourceText(text).PlaceOf(control);
        findings.Add(ControlCharacterInSource.Found(new Location(file.Value, line, column), text[control]));
        return null;
    }
}
