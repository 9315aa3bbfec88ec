namespace Guarantees.BrowserTests.Support;

/// <summary>The tests that share one Chromium.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
