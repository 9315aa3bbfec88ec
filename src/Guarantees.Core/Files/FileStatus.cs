using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Guarantees.Core.Files;

/// <summary>What a path leads to and who owns it, found without opening it: opening a pipe would block.</summary>
/// <remarks>
/// .NET does not tell a pipe from a file, so Linux is asked by <c>statx(2)</c> and macOS by <c>stat(2)</c>; both structures have a
/// fixed layout on every 64-bit machine. Windows has no pipes, devices or sockets under ordinary paths.
/// </remarks>
/// <param name="Kind">What it is, after links.</param>
/// <param name="UserId">The owner; 0 on Windows.</param>
/// <param name="GroupId">The owning group; 0 on Windows.</param>
public readonly partial record struct FileStatus(FileKind Kind, int UserId = 0, int GroupId = 0)
{
    private const int WorkingFolder = -100; // AT_FDCWD
    private const uint TypeModeAndOwner = 0x1 | 0x2 | 0x8 | 0x10; // STATX_TYPE, MODE, UID, GID

    /// <summary>The status of a path; <see cref="FileKind.Missing"/> if there is nothing or it cannot be looked at.</summary>
    public static FileStatus Get(string path)
    {
        Span<byte> status = stackalloc byte[512];
        if (OperatingSystem.IsLinux())
        {
            return StatusOnLinux(WorkingFolder, path, 0, TypeModeAndOwner, status) == 0
                ? new FileStatus(FromMode(ReadInt16(status, 28)), ReadInt32(status, 20), ReadInt32(status, 24))
                : default;
        }
        if (OperatingSystem.IsMacOS())
        {
            return StatusOnMac(path, status) == 0
                ? new FileStatus(FromMode(ReadInt16(status, 4)), ReadInt32(status, 16), ReadInt32(status, 20))
                : default;
        }
        return new FileStatus(
            File.Exists(path) ? FileKind.Regular
            : Directory.Exists(path) ? FileKind.Folder
            : FileKind.Missing
        );
    }

    /// <summary>Gives a file an owner and a group; on failure, as for a user who is not root, the file keeps its own.</summary>
    internal static bool TrySetOwner(string path, FileStatus owner) =>
        OperatingSystem.IsWindows() || SetOwner(path, owner.UserId, owner.GroupId) == 0;

    // The type bits of st_mode (POSIX sys/stat.h; the values are the same on Linux and macOS).
    private static FileKind FromMode(int mode) =>
        (mode & 0xF000) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            _ => FileKind.Device,
        };

    private static int ReadInt16(ReadOnlySpan<byte> status, int offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(status[offset..]);

    private static int ReadInt32(ReadOnlySpan<byte> status, int offset) =>
        BinaryPrimitives.ReadInt32LittleEndian(status[offset..]);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatusOnLinux(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatusOnMac(string path, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOwner(string path, int userId, int groupId);
}
