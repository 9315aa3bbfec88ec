using Guarantees.Core.Files;

namespace Guarantees.Tests.Files;

public sealed class FolderLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    [Fact]
    public void One_holder_at_a_time()
    {
        var (holders, most) = (0, 0);
        Parallel.For(
            0,
            20,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            _ =>
            {
                using var held = FolderLock.Acquire(_folder);
                most = Math.Max(most, Interlocked.Increment(ref holders));
                Thread.Sleep(1);
                Interlocked.Decrement(ref holders);
            }
        );
        most.Should().Be(1);
    }

    [Fact]
    public async Task Who_comes_second_waits_until_the_first_is_done()
    {
        var first = FolderLock.Acquire(_folder);
        var second = Task.Run(() => FolderLock.Acquire(_folder));
        await Task.WhenAny(second, Task.Delay(50));
        second.IsCompleted.Should().BeFalse();
        first.Dispose();
        (await second.WaitAsync(TimeSpan.FromSeconds(10))).Dispose();
    }

    [Fact]
    public void Nothing_is_left_in_the_folder()
    {
        FolderLock.Acquire(_folder).Dispose();
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        var acquire = () => FolderLock.Acquire(Path.Combine(_folder, "nowhere"));
        acquire.Should().Throw<IOException>();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
