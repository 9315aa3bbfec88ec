namespace Guarantees.BrowserTests.Support;

/// <summary>A theory about the page in a browser; skipped where there is none, unless CLAIMS_REQUIRE_BROWSER=1.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.SkipReason;
}
