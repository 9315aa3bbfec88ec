using System.Text;
using Guarantees.Core.Files;
using Guarantees.Core.Model;

namespace Guarantees.Core.Loading;

/// <summary>
/// The file of reviews. It only ever grows by an entry. It is replaced whole, under an exclusive lock, by a text that was read back
/// before, so that a reader and a killed writer find the old file or the new one, and writers at the same time lose nothing.
/// </summary>
/// <param name="path">The ledger's full path; the file need not exist yet.</param>
public sealed class ReviewLedger(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether an entry can be written so that it is read back as it is; control characters, for one, cannot.</summary>
    public static bool CanHold(ReviewEntry entry) => LedgerText.IsReadBack(entry);

    /// <summary>Appends one entry.</summary>
    /// <param name="isCurrent">Asked under the lock: whether the item still has the digest. If not, nothing is written.</param>
    /// <param name="entry">The entry; its places are ignored.</param>
    /// <returns>Whether the entry was written.</returns>
    /// <exception cref="IOException">
    /// The file cannot be read or written, stays locked for 30 seconds, or has a form to which nothing can be added.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public bool Append(Func<bool> isCurrent, ReviewEntry entry)
    {
        using var held = FolderLock.Acquire(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!isCurrent())
            return false;
        var before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        var after =
            LedgerText.Add(Utf8.GetString(before.AsSpan(mark.Length)), entry)
            ?? throw new IOException($"cannot add to {path} in its current form; put each entry on its own line");
        byte[] bytes = [.. mark, .. Utf8.GetBytes(after)];
        AtomicFile.Write(path, stream => stream.Write(bytes));
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            throw new IOException(
                $"{path} was changed by another program while the review was being written; check it before you continue"
            );
        return true;
    }
}
