using System.Text;
using Guarantees.Core.Files;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Core.Authoring;

/// <summary>The file of claims, read to be changed.</summary>
internal sealed class ClaimsFile
{
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly YamlSource _source;

    private ClaimsFile(string path, byte[] bytes, YamlSource source, YamlMapping root) =>
        (_path, _bytes, _source, Root) = (path, bytes, source, root);

    /// <summary>Its nodes.</summary>
    public YamlMapping Root { get; }

    /// <summary>Begins a change.</summary>
    public YamlEditor CreateEditor() => new(_source, Root);

    /// <summary>Reads the file, or says what keeps it from being read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ParseResult<ClaimsFile> Read(KnowledgeBaseFolder folder)
    {
        var path = Path.Combine(folder.Root, folder.ClaimsFile);
        var bytes = File.ReadAllBytes(path);
        return TextFile
            .Decode(folder.ClaimsFile, bytes)
            .Then<ClaimsFile>(source =>
                YamlParser
                    .Read(source)
                    .Then<ClaimsFile>(root =>
                        root is YamlMapping map
                            ? new ClaimsFile(path, bytes, source, map)
                            : Rules.Format.WrongType.CreateFinding(root, "a map", "knowledge base")
                    )
            );
    }

    /// <summary>The bytes of the file as it was read.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The bytes of the file with a changed text; a byte order mark stays.</summary>
    public byte[] Encode(string text) =>
        [.. _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];

    /// <summary>Writes a changed text under a lock on the folder; false if another program changed the file in the meantime.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">Done under the lock before the file is written.</param>
    /// <param name="after">Done under the lock after the file is written.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public bool TryWrite(string text, Action? before = null, Action? after = null)
    {
        using var folderLock = FolderLock.Acquire(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        if (!File.ReadAllBytes(_path).AsSpan().SequenceEqual(_bytes))
            return false;
        before?.Invoke();
        AtomicFile.Write(_path, stream => stream.Write(Encode(text)));
        after?.Invoke();
        return true;
    }
}
