using System.Collections.Immutable;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Html;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;
using Microsoft.Playwright;

namespace Guarantees.BrowserTests.Support;

/// <summary>One Chromium for all tests, with the pages that they look at written to a folder of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reading-room-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The claims of the page of the real data.</summary>
    public KnowledgeBaseIndex Index { get; } =
        new(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Repository.PathOf("data"))).KnowledgeBase);

    /// <summary>The page of the real data.</summary>
    public string Address => AddressOf("room.html");

    /// <summary>The page of a knowledge base every field of which tries to be more than text.</summary>
    public string HostileAddress => AddressOf("hostile.html");

    /// <summary>The number under which the page shows a claim.</summary>
    internal int NumberOf(Claim claim) => Index.KnowledgeBase.Claims.IndexOf(claim) + 1;

    public IEnumerable<Claim> Claims => Index.KnowledgeBase.Claims;

    public async Task InitializeAsync()
    {
        if (!Chromium.IsThere && !Chromium.IsRequired)
            return;
        if (!Chromium.IsThere)
            throw new InvalidOperationException(Chromium.Missing);
        WriteShipped("room.html", Index);
        Write("hostile.html", HostileKnowledgeBase.Index());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Program, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A page in a fresh profile; what it asks for and what it complains of is kept.</summary>
    internal async Task<WatchedPage> OpenAsync(BrowserNewContextOptions? options = null, string address = "", string? font = null)
    {
        options ??= new()
        {
            ViewportSize = new() { Width = 1440, Height = 900 },
        };
        options.BypassCSP = font is not null;
        var context = await _browser!.NewContextAsync(options);
        var watched = new WatchedPage(await context.NewPageAsync());
        await watched.Page.GotoAsync(address.StartsWith("file:", StringComparison.Ordinal) ? address : Address + address);
        if (font is not null)
            await watched.Page.AddStyleTagAsync(new() { Content = $":root {{ --sans: '{font}' }}" });
        return watched;
    }

    internal string PathOf(string name) => Path.Combine(_folder, name);

    private string AddressOf(string name) => new Uri(PathOf(name)).AbsoluteUri;

    // The page of the shipped data is rendered by the published program, if CLAIMS_PROGRAM names one.
    private void WriteShipped(string name, KnowledgeBaseIndex index)
    {
        if (Environment.GetEnvironmentVariable("CLAIMS_PROGRAM") is not { Length: > 0 } program)
        {
            Write(name, index);
            return;
        }
        using var process = System.Diagnostics.Process.Start(
            program,
            ["render", "--kb", Repository.PathOf("data"), "--format", "html", "--output", PathOf(name)]
        );
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }

    private void Write(string name, KnowledgeBaseIndex index)
    {
        using var stream = File.Create(PathOf(name));
        ReadingRoomPage.Write(
            stream,
            index,
            ReportComparer.Compare(index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty)
        );
    }
}
