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
        if (ReadBytes(file) is not { } bytes || Decode(bytes, file) is not { } text)
            return null;

        var hash = (YamlScalar)map["sha256"]!;
        var actual = Source.ComputeHash(bytes);
        if (!hash.Value.Equals(actual, StringComparison.OrdinalIgnoreCase))
            findings.Add(
                DiffersOnlyInLineEnds(bytes, hash.Value)
                    ? SourceHashMismatch.CreateLineEndsChanged(hash, file)
                    : SourceHashMismatch.CreateFinding(hash, file, map.GetRequiredText("id"))
            );

        return new Source
        {
            Id = map.GetRequiredText("id"),
            File = file.Value,
            Sha256 = actual,
            Description = map.GetRequiredText("about"),
            Reading = map.GetText("reading") is { } reading
                ? Vocabularies.ReadingStates.Find(reading)!.Value
                : ReadingState.Complete,
            Title = map.GetText("title"),
            Label = map.GetText("label"),
            Also = [.. map.GetTexts("also").Select(a => a.Value)],
            Publisher = map.GetText("publisher"),
            Published = map.GetText("published"),
            Url = map.GetText("url"),
            Given = [.. map.GetTexts("given").Select(g => g.Value)],
            Text = new SourceText(text),
            Location = map["id"]!.Location,
        };
    }

    // As a checkout on Windows makes them.
    private static bool DiffersOnlyInLineEnds(byte[] bytes, string hash)
    {
        var text = Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] forms = [text, text.Replace("\n", "\r\n", StringComparison.Ordinal)];
        return forms.Any(f => hash.Equals(Source.ComputeHash(Encoding.Latin1.GetBytes(f)), StringComparison.OrdinalIgnoreCase));
    }

    private byte[]? ReadBytes(YamlScalar file)
    {
        if (folder.Resolve(file.Value) is not { } path)
            findings.Add(PathOutsideKnowledgeBase.CreateFinding(file));
        else if (FileStatus.Get(path).Kind is var kind and not FileKind.Regular)
            findings.Add(
                kind == FileKind.Missing ? MissingSourceFile.CreateFinding(file) : MissingSourceFile.CreateNotAFile(file, kind)
            );
        else if (new FileInfo(path).Length > Limits.MaxSourceBytes)
            findings.Add(SizeLimitExceeded.CreateFileTooLarge(file.Location, Limits.MaxSourceBytes));
        else
            return CheckReadable(file, path);
        return null;
    }

    private byte[]? CheckReadable(YamlScalar file, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(MissingSourceFile.CreateUnreadable(file, isDenied: e is UnauthorizedAccessException));
            return null;
        }
    }

    private string? Decode(byte[] bytes, YamlScalar file)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            findings.Add(InvalidUtf8.CreateByteOrderMark(file));
        else if (Utf8.IndexOfInvalidByte(bytes) is var wrong and >= 0)
            findings.Add(InvalidUtf8.CreateForSource(Utf8.GetLocation(file.Value, bytes, wrong)));
        else
            return RejectControlCharacters(Encoding.UTF8.GetString(bytes), file);
        return null;
    }

    private string? RejectControlCharacters(string text, YamlScalar file)
    {
        var control = TextFile.IndexOfControlCharacter(text);
        if (control < 0)
            return text;
        var (line, column) = new SourceText(text).GetLineAndColumn(control);
        findings.Add(ControlCharacter.CreateForSource(new Location(file.Value, line, column), text[control]));
        return null;
    }
}
