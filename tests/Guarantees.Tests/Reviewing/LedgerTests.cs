using Guarantees.Core.Model;
using Guarantees.Core.Reviewing;

namespace Guarantees.Tests.Reviewing;

public sealed class LedgerTests : IDisposable
{
    private static readonly Digest Digest = Digest.Parse("v1:0123456789abcdef-0123456789abcdef-0123456789abcdef")!.Value;
    private static readonly DateOnly Date = new(2026, 11, 22);

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    private string File => Path.Combine(_folder, "reviews.yaml");

    [Fact]
    public void An_entry_is_appended_as_YAML()
    {
        Append("claim a", Verdict.Disputed, "it says \"may\",\nnot will").Should().BeTrue();
        System.IO.File.ReadAllText(File).Should().Be(
            """
            - of: claim a
              digest: v1:0123456789abcdef-0123456789abcdef-0123456789abcdef
              reviewer: other
              date: 2026-11-22
              verdict: disputed
              note: "it says \"may\",\nnot will"

            """);
    }

    [Fact]
    public void What_was_there_stays_even_without_a_last_line_end()
    {
        System.IO.File.WriteAllText(File, "# by hand");
        Append("claim a", Verdict.Accepted, null);
        System.IO.File.ReadAllText(File).Should().StartWith("# by hand\n- of: claim a\n");
    }

    [Fact]
    public void Nothing_is_written_for_an_item_that_is_no_longer_current()
    {
        new Ledger(File).Append(() => false, "claim a", Digest, "other", Date, Verdict.Accepted, null).Should().BeFalse();
        System.IO.File.Exists(File).Should().BeFalse();
    }

    [Fact]
    public void Several_writers_at_once_lose_nothing()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Append($"claim c{i}", Verdict.Accepted, null));
        var lines = System.IO.File.ReadAllLines(File).Where(l => l.StartsWith("- of:", StringComparison.Ordinal));
        lines.Should().BeEquivalentTo(Enumerable.Range(0, 40).Select(i => $"- of: claim c{i}"));
    }

    [Fact]
    public async Task A_reader_during_a_write_finds_whole_entries()
    {
        Append("claim first", Verdict.Accepted, null);
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var torn = 0;
            while (!done.IsCancellationRequested)
                torn += System.IO.File.ReadAllText(File).EndsWith("verdict: accepted\n", StringComparison.Ordinal) ? 0 : 1;
            return torn;
        });
        for (var i = 0; i < 50; i++)
            Append($"claim c{i}", Verdict.Accepted, null);
        await done.CancelAsync();
        (await reading).Should().Be(0);
    }

    [Fact]
    public void No_temporary_file_stays_behind()
    {
        Append("claim a", Verdict.Accepted, null);
        Directory.GetFiles(_folder).Select(Path.GetFileName).Should().BeEquivalentTo("reviews.yaml", "reviews.yaml.lock");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool Append(string item, Verdict verdict, string? note) =>
        new Ledger(File).Append(() => true, item, Digest, "other", Date, verdict, note);
}
