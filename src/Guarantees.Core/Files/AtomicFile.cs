namespace Guarantees.Core.Files;

/// <summary>
/// Writes a file so that whoever reads it, and whoever is left after a crash, finds the old contents or the new ones. Links are
/// followed, and mode and owner are kept. What is not a regular file, a device or a pipe, is written straight into.
/// </summary>
public static class AtomicFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes the whole contents of a file.</summary>
    /// <param name="path">The file, which need not exist; its folder must.</param>
    /// <param name="write">Writes the contents. If it throws, the file stays as it was.</param>
    /// <exception cref="IOException">There is no such folder, the path is a folder or a socket, links lead in a circle, or the disk failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = FollowLinks(path);
        var status = FileStatus.Get(target);
        switch (status.Kind)
        {
            case FileKind.Folder or FileKind.Socket:
                throw new IOException($"it is {status.Kind.Describe()}");
            case FileKind.Pipe or FileKind.Device:
                using (var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                    write(stream);
                break;
            case FileKind.Missing when !Directory.Exists(Path.GetDirectoryName(target)):
                throw new DirectoryNotFoundException($"there is no folder {Path.GetDirectoryName(target)}");
            default:
                WriteRegular(target, status, write);
                break;
        }
    }

    private static void WriteRegular(string target, FileStatus status, Action<Stream> write)
    {
        var contents = new MemoryStream();
        write(contents);
        if (!TryReplace(target, status, contents, mustKeepOwner: true) && !TryOverwrite(target, contents))
            TryReplace(target, status, contents, mustKeepOwner: false);
    }

    // A new file beside the old one, then a rename. False if the owner would change, or if nothing can be put into the folder: then
    // the old file itself may still be open to us.
    private static bool TryReplace(string target, FileStatus status, MemoryStream contents, bool mustKeepOwner)
    {
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, GetOptions(status)))
            {
                contents.WriteTo(stream);
                stream.Flush(flushToDisk: true);
            }
            if (status.Kind == FileKind.Regular && !TryKeepOwnerAndMode(temporary, target, status) && mustKeepOwner)
                return false;
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        catch (UnauthorizedAccessException) when (status.Kind == FileKind.Regular && mustKeepOwner)
        {
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileStreamOptions GetOptions(FileStatus status)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (status.Kind == FileKind.Regular && !OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly; // until it has the mode of the file that it replaces
        return options;
    }

    private static bool TryKeepOwnerAndMode(string temporary, string target, FileStatus status)
    {
        if (OperatingSystem.IsWindows())
            return true;
        var created = FileStatus.Get(temporary);
        var isOwnerKept =
            (created.UserId, created.GroupId) == (status.UserId, status.GroupId) || FileStatus.TrySetOwner(temporary, status);
        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        return isOwnerKept;
    }

    private static bool TryOverwrite(string target, MemoryStream contents)
    {
        try
        {
            using var stream = new FileStream(target, FileMode.Open, FileAccess.Write);
            contents.WriteTo(stream);
            stream.SetLength(contents.Length);
            stream.Flush(flushToDisk: true);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string FollowLinks(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }
}
