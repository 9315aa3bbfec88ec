namespace Guarantees.Tests.Support;

/// <summary>A report made up for tests of authoring: named, unnamed and relayed voices, a condition, a hedge, a direct quotation, a heading.</summary>
internal static class HarborReport
{
    public const string Text = """
        Harbor to Close for Repairs

        OLDPORT - The harbor of Oldport may close for two weeks, a port official
        told the Courier on Monday. If the storm passes, the ferry will run from
        the north pier, according to two people familiar with the plan.

        Mayor Ann Lee said that the city would pay for the repairs only if the
        state shares the cost. She said the governor had told her that no money
        was promised.

        What comes next

        "We will not raise the toll. Nobody will lose a job," Lee told reporters.
        The bridge is closed to trucks. Shop owners rejected a second closure.

        """;

    /// <summary>The same as a saved page, with what stands around an article.</summary>
    public static string Page =>
        $"""
            <!DOCTYPE html>
            <html lang="en"><head><title>Harbor to Close for Repairs</title>
            <meta property="og:site_name" content="The Oldport Courier">
            <link rel="canonical" href="https://courier.example/harbor"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <main><article><h1>Harbor to Close for Repairs</h1>
            {string.Concat(Paragraphs.Select(p => $"<p>{p}</p>\n"))}
            <figure><img src="pier.jpg" alt=""><figcaption>The pier in April.</figcaption></figure>
            </article></main>
            <footer>© The Oldport Courier. <a href="/terms">Terms</a></footer></body></html>
            """;

    /// <summary>The paragraphs that are no headings, each on one line.</summary>
    public static IEnumerable<string> Paragraphs =>
        Text.Split("\n\n").Where(p => p.Contains('.')).Select(p => p.Trim().ReplaceLineEndings(" "));
}
