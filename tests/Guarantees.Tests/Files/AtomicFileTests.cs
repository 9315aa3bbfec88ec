using System.Diagnostics;
using System.Runtime.Versioning;
using Guarantees.Core.Files;

namespace Guarantees.Tests.Files;

[UnsupportedOSPlatform("windows")]
public sealed class AtomicFileTests : IDisposable
{
    private const UnixFileMode ReadableByGroup =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.OtherRead;

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Fact]
    public void A_new_file_is_written_whole()
    {
        Write("new.txt");
        Read("new.txt").Should().Be("new");
        Directory.GetFiles(_folder).Should().ContainSingle();
    }

    [Fact]
    public void A_new_file_has_the_mode_of_any_new_file()
    {
        File.WriteAllText(At("other.txt"), "");
        Write("new.txt");
        File.GetUnixFileMode(At("new.txt")).Should().Be(File.GetUnixFileMode(At("other.txt")));
    }

    [Fact]
    public void A_file_keeps_its_mode()
    {
        File.WriteAllText(At("old.txt"), "old, and longer than what follows");
        File.SetUnixFileMode(At("old.txt"), ReadableByGroup);
        Write("old.txt");
        Read("old.txt").Should().Be("new");
        File.GetUnixFileMode(At("old.txt")).Should().Be(ReadableByGroup);
    }

    [Theory]
    [InlineData("there.txt", true)]
    [InlineData("not-there.txt", false)]
    public void A_link_is_kept_and_its_target_is_written(string target, bool exists)
    {
        Directory.CreateDirectory(At("site"));
        if (exists)
            File.WriteAllText(At($"site/{target}"), "old");
        File.CreateSymbolicLink(At("middle"), $"site/{target}");
        File.CreateSymbolicLink(At("link"), "middle");
        Write("link");
        new FileInfo(At("link")).LinkTarget.Should().Be("middle");
        new FileInfo(At("middle")).LinkTarget.Should().Be($"site/{target}");
        Read($"site/{target}").Should().Be("new");
    }

    [Fact]
    public void Links_in_a_cycle_are_an_error()
    {
        File.CreateSymbolicLink(At("a"), "b");
        File.CreateSymbolicLink(At("b"), "a");
        Writing("a").Should().Throw<IOException>();
    }

    [Theory]
    [InlineData(".", "it is a folder")]
    [InlineData("nowhere/x.txt", "there is no folder *")]
    public void An_unwritable_output_is_named(string path, string message) =>
        Writing(path).Should().Throw<IOException>().WithMessage(message);

    [Fact]
    public async Task A_pipe_is_written_into_and_stays_a_pipe()
    {
        Run("mkfifo", At("pipe"));
        var reading = Task.Run(() => File.ReadAllText(At("pipe")));
        Write("pipe");
        (await reading.WaitAsync(TimeSpan.FromSeconds(10))).Should().Be("new");
        FileStatus.Get(At("pipe")).Kind.Should().Be(FileKind.Pipe);
    }

    [Fact]
    public void A_failed_write_leaves_only_the_old_contents()
    {
        File.WriteAllText(At("old.txt"), "old");
        var write = () =>
            AtomicFile.Write(
                At("old.txt"),
                stream =>
                {
                    stream.WriteByte(1);
                    throw new IOException("disk full");
                }
            );
        write.Should().Throw<IOException>();
        Read("old.txt").Should().Be("old");
        Directory.GetFiles(_folder).Should().ContainSingle();
    }

    [Fact]
    public void A_kind_is_found_without_opening_the_file()
    {
        File.WriteAllText(At("file"), "");
        Run("mkfifo", At("pipe"));
        File.CreateSymbolicLink(At("link"), "pipe");
        string[] paths = [At("file"), _folder, At("pipe"), At("link"), "/dev/null", At("missing")];
        paths
            .Select(p => FileStatus.Get(p).Kind)
            .Should()
            .Equal(FileKind.Regular, FileKind.Folder, FileKind.Pipe, FileKind.Pipe, FileKind.Device, FileKind.Missing);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Run(string program, string argument)
    {
        using var process = Process.Start(program, argument);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Read(string name) => File.ReadAllText(At(name));

    private void Write(string name) => AtomicFile.Write(At(name), stream => stream.Write("new"u8));

    private Action Writing(string name) => () => Write(name);
}
