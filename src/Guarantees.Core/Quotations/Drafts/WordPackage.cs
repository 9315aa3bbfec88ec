using System.IO.Compression;
using System.Xml;

namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A Word document (.docx): a zip archive of XML parts that refer to each other (ECMA-376, part 2).</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly ZipArchive _archive;

    private WordPackage(ZipArchive archive) => _archive = archive;

    /// <summary>Gets the name of the part with the text, or null.</summary>
    public string? Document => GetRelated("").GetValueOrDefault("officeDocument");

    /// <summary>Opens a document.</summary>
    /// <exception cref="RefusedException">It is no zip archive.</exception>
    public static WordPackage Open(Stream file)
    {
        try
        {
            return new WordPackage(new ZipArchive(file, ZipArchiveMode.Read));
        }
        catch (InvalidDataException)
        {
            throw new RefusedException("is not a .docx file, or is encrypted; save it in Word as .docx without a password");
        }
    }

    /// <summary>Gets the names of the parts to which a part refers, by the kind of reference.</summary>
    /// <param name="part">The part, or an empty string for the document as a whole.</param>
    public Dictionary<string, string> GetRelated(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var related = new Dictionary<string, string>();
        using var xml = Read($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml?.Read() == true)
        {
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Type") is { } type
                && xml.GetAttribute("Target") is { } target
            )
                related.TryAdd(type[(type.LastIndexOf('/') + 1)..], target is ['/', .. var rooted] ? rooted : folder + target);
        }
        return related;
    }

    /// <summary>Opens a part; null where there is none.</summary>
    /// <exception cref="RefusedException">It is too large, or encrypted.</exception>
    public XmlReader? Read(string? name)
    {
        if (name is null || _archive.GetEntry(name) is not { } part)
            return null;
        if (part.Length > MostBytes)
            throw new RefusedException($"unpacks to more than {MostBytes / 1024 / 1024} MiB; split it");
        if (part.IsEncrypted)
            throw new RefusedException("is encrypted; save it without a password");
        return XmlReader.Create(
            part.Open(),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostBytes,
                CloseInput = true,
            }
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    /// <summary>Says why a document is not read: one clause about the file, with the cure.</summary>
    internal sealed class RefusedException(string message) : Exception(message);
}
