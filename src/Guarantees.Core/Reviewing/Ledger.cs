using System.Globalization;
using System.Text;
using Guarantees.Core.Model;

namespace Guarantees.Core.Reviewing;

/// <summary>
/// The file of reviews. It only ever grows by an entry; it is replaced whole, under an exclusive lock, so that a reader
/// and a killed writer find the old file or the new one, and writers at the same time lose nothing.
/// </summary>
/// <param name="path">The ledger's full path; the file need not be there yet.</param>
public sealed class Ledger(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Appends one entry.</summary>
    /// <param name="isCurrent">Asked under the lock: whether the item still has the digest. If not, nothing is written.</param>
    /// <param name="item">The item's name, as the ledger writes it.</param>
    /// <param name="digest">What was reviewed.</param>
    /// <param name="reviewer">Id of the reader.</param>
    /// <param name="date">In UTC.</param>
    /// <param name="verdict">What the reader decided.</param>
    /// <param name="note">Why, or null.</param>
    /// <returns>Whether the entry was written.</returns>
    /// <exception cref="IOException">The file cannot be read or written, or stays locked for 30 seconds.</exception>
    public bool Append(Func<bool> isCurrent, string item, Digest digest, string reviewer, DateOnly date, Verdict verdict, string? note)
    {
        using var locked = Lock();
        if (!isCurrent())
            return false;
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var entry = Entry(item, digest, reviewer, date, verdict, note);
        Replace(before.Length == 0 || before.EndsWith('\n') ? before + entry : $"{before}\n{entry}");
        if (!File.ReadAllText(path).EndsWith(entry, StringComparison.Ordinal))
            throw new IOException($"{path} was changed by another program while the review was written; look at it before you go on");
        return true;
    }

    private static string Entry(string item, Digest digest, string reviewer, DateOnly date, Verdict verdict, string? note)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"- of: {item}\n");
        entry.Append(CultureInfo.InvariantCulture, $"  digest: {digest}\n");
        entry.Append(CultureInfo.InvariantCulture, $"  reviewer: {reviewer}\n");
        entry.Append(CultureInfo.InvariantCulture, $"  date: {date:yyyy-MM-dd}\n");
        entry.Append(CultureInfo.InvariantCulture, $"  verdict: {verdict.Word()}\n");
        if (note is not null)
            entry.Append(CultureInfo.InvariantCulture, $"  note: {CanonicalJson.Quoted(note)}\n"); // a JSON string is a YAML string
        return entry.ToString();
    }

    // The lock is a file of its own, never removed: to remove it would let two writers lock two files of one name.
    private FileStream Lock()
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < Patience)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private void Replace(string text)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
