using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Guarantees.Core.Files;

/// <summary>
/// An exclusive lock on a folder, held by one writer at a time and freed when the process ends, however it ends.
/// </summary>
/// <remarks>
/// On Linux and macOS the folder itself is locked by <c>flock(2)</c>: no lock file is left behind or committed, and whoever may read
/// the folder may wait for it. Windows cannot lock a folder: there a file is locked that disappears with the lock.
/// </remarks>
public sealed partial class FolderLock : IDisposable
{
    private const int Exclusive = 2; // LOCK_EX
    private const int WithoutWaiting = 4; // LOCK_NB
    private const string WindowsFile = ".claims.lock";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(20);

    private readonly SafeHandle _handle;

    private FolderLock(SafeHandle handle) => _handle = handle;

    /// <summary>Waits for the lock.</summary>
    /// <param name="folder">The folder, which must exist.</param>
    /// <exception cref="IOException">The folder cannot be opened, or another process kept the lock for 30 seconds.</exception>
    public static FolderLock Acquire(string folder)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryAcquire(folder) is { } handle)
                return new FolderLock(handle);
            if (waited.Elapsed > Timeout)
                throw new IOException($"{folder} is locked by another process");
            Thread.Sleep(RetryDelay);
        }
    }

    /// <summary>Frees the lock.</summary>
    public void Dispose() => _handle.Dispose();

    private static SafeFileHandle? TryAcquire(string folder)
    {
        if (OperatingSystem.IsWindows())
            return TryLockFile(Path.Combine(folder, WindowsFile));
        var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (handle.IsInvalid)
            throw new IOException($"cannot open the folder {folder}: {Marshal.GetLastPInvokeErrorMessage()}");
        if (Lock(handle, Exclusive | WithoutWaiting) == 0)
            return handle;
        handle.Dispose();
        return null;
    }

    private static SafeFileHandle? TryLockFile(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock")]
    private static partial int Lock(SafeFileHandle handle, int operation);
}
