namespace Guarantees.BrowserTests.Support;

/// <summary>The system's Chromium and the programs that read what it prints.</summary>
internal static class Chromium
{
    public const string Missing = "Chromium or pdftotext is not installed: run `apt-get install -y chromium poppler-utils`";

    /// <summary>No network of its own, no graphics, nothing that asks.</summary>
    public static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    public static readonly string? Program = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    public static readonly string? PdfToText = Find("pdftotext");

    public static bool IsThere => Program is not null && PdfToText is not null;

    public static bool IsRequired => Environment.GetEnvironmentVariable("CLAIMS_REQUIRE_BROWSER") == "1";

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
