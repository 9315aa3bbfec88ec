using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Loading;

public sealed class ReviewLedgerTests : IDisposable
{
    private const string Digest = "v2:0123456789abcdef-0123456789abcdef-0123456789abcdef-0123456789abcdef";
    private const string First = $"- {{of: claim a, digest: {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}";
    private const string Second = $"- {{of: claim b, digest: {Digest}, reviewer: other, date: 2026-11-22, verdict: accepted}}";

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    private string File => Path.Combine(_folder, "reviews.yaml");

    [Fact]
    public void An_entry_is_one_line()
    {
        Append(Entry("claim a") with { Verdict = Verdict.Disputed, Note = "it says \"may\", not: will # ever" })
            .Should()
            .BeTrue();
        System
            .IO.File.ReadAllText(File)
            .Should()
            .Be(
                $"- {{of: claim a, digest: {Digest}, reviewer: other, date: 2026-11-22, verdict: disputed, note: \"it says \\\"may\\\", not: will # ever\"}}\n"
            );
    }

    [Theory]
    [InlineData("", $"{Second}\n")]
    [InlineData("# by hand", $"# by hand\n{Second}\n")]
    [InlineData("---\n", $"---\n{Second}\n")]
    [InlineData("[]\n", $"{Second}\n")]
    [InlineData("# why\n[]  # none yet\n", $"# why\n{Second}\n")]
    [InlineData($"{First}\n", $"{First}\n{Second}\n")]
    [InlineData(First, $"{First}\n{Second}\n")]
    [InlineData($"{First}\r\n", $"{First}\r\n{Second}\r\n")]
    [InlineData($"  {First}\n", $"  {First}\n  {Second}\n")]
    [InlineData($"---\n{First}\n...\n", $"---\n{First}\n{Second}\n...\n")]
    [InlineData($"{First}\n# end\n", $"{First}\n# end\n{Second}\n")]
    [InlineData(
        $"[{{of: claim a, digest: \"{Digest}\", reviewer: other, date: 2026-11-22, verdict: accepted}}]",
        $"{First}\n{Second}\n"
    )]
    [InlineData(
        $"- of: claim a\n  digest: {Digest}\n  reviewer: other\n  date: 2026-11-22\n  verdict: accepted\n",
        $"- of: claim a\n  digest: {Digest}\n  reviewer: other\n  date: 2026-11-22\n  verdict: accepted\n{Second}\n"
    )]
    public void An_entry_is_added_to_a_ledger_of_any_form(string before, string after)
    {
        System.IO.File.WriteAllText(File, before);
        Append(Entry("claim b")).Should().BeTrue();
        System.IO.File.ReadAllText(File).Should().Be(after);
    }

    [Fact]
    public void A_byte_order_mark_is_kept()
    {
        System.IO.File.WriteAllText(File, $"{First}\n", new UTF8Encoding(true));
        Append(Entry("claim b"));
        System.IO.File.ReadAllBytes(File).Should().Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{First}\n{Second}\n")]);
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("- [\n")]
    [InlineData("- of: nonsense\n")]
    public void Nothing_is_added_to_a_file_that_is_not_a_ledger(string text)
    {
        System.IO.File.WriteAllText(File, text);
        var append = () => Append(Entry("claim b"));
        append.Should().Throw<IOException>().WithMessage("cannot add to*");
        System.IO.File.ReadAllText(File).Should().Be(text);
    }

    [Fact]
    public void Every_entry_a_ledger_can_hold_round_trips()
    {
        var words = ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? "");
        var entries =
            from item in words
            from reader in words
            from note in words
            select Entry($"claim {item}") with
            {
                Reviewer = reader,
                Note = note,
            };
        var old = Entry("claim a");
        Prop.ForAll(
                entries.ToArbitrary(),
                entry =>
                {
                    if (!ReviewLedger.CanHold(entry))
                        return true;
                    System.IO.File.WriteAllText(File, $"{First}\n");
                    Append(entry);
                    return LedgerText.TryRead(System.IO.File.ReadAllText(File))!.Value.SequenceEqual([old, entry]);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261127, 1));
        ReviewLedger.CanHold(Entry("claim a:b,c")).Should().BeTrue();
        ReviewLedger.CanHold(Entry("claim a") with { Reviewer = "{x}, #1" }).Should().BeTrue();
        ReviewLedger.CanHold(Entry("claim a") with { Note = "- ‘so’ \\ \"it\" is:" }).Should().BeTrue();
        ReviewLedger.CanHold(Entry("claim a") with { Note = "🙂" }).Should().BeTrue();
        ReviewLedger.CanHold(Entry("claim a") with { Note = "\ud800" }).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_written_for_an_outdated_item()
    {
        new ReviewLedger(File).Append(() => false, Entry("claim a")).Should().BeFalse();
        System.IO.File.Exists(File).Should().BeFalse();
    }

    [Fact]
    public void Several_writers_at_once_lose_nothing()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Append(Entry($"claim c{i}")));
        LedgerText
            .TryRead(System.IO.File.ReadAllText(File))!
            .Value.Select(e => e.Item)
            .Should()
            .BeEquivalentTo(Enumerable.Range(0, 40).Select(i => $"claim c{i}"));
    }

    [Fact]
    public async Task A_reader_during_a_write_sees_complete_entries()
    {
        Append(Entry("claim first"));
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var torn = 0;
            while (!done.IsCancellationRequested)
                torn += System.IO.File.ReadAllText(File).EndsWith("verdict: accepted}\n", StringComparison.Ordinal) ? 0 : 1;
            return torn;
        });
        for (var i = 0; i < 50; i++)
            Append(Entry($"claim c{i}"));
        await done.CancelAsync();
        (await reading).Should().Be(0);
    }

    [Fact]
    public void Neither_a_temporary_file_nor_a_lock_file_is_left_behind()
    {
        Append(Entry("claim a"));
        Directory.GetFiles(_folder).Select(Path.GetFileName).Should().Equal("reviews.yaml");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ReviewEntry Entry(string item) =>
        new(item, Digest, "other", "2026-11-22", Verdict.Accepted, null, false, new FieldLocations(default, []));

    private bool Append(ReviewEntry entry) => new ReviewLedger(File).Append(() => true, entry);
}
