namespace Guarantees.BrowserTests.Support;

/// <summary>A fact about the page in a browser; skipped where there is none, unless CLAIMS_REQUIRE_BROWSER=1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = SkipReason;

    public static string? SkipReason => Chromium.IsThere || Chromium.IsRequired ? null : Chromium.Missing;
}
