namespace Guarantees.BrowserTests.Support;

/// <summary>The two fonts that a Linux desktop may have as its own, one narrow, one wide.</summary>
internal static class SystemFont
{
    public static readonly string[] All = ["Liberation Sans", "Noto Sans"];
}
