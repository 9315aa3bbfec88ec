using Guarantees.Core.Output.Html;

namespace Guarantees.Tests.Output.Html;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>")]
    [InlineData("[a](https://example.org/b)", "<p><a href=\"https://example.org/b\">a</a></p>")]
    [InlineData("[a](HTTP://example.org)", "<p><a href=\"HTTP://example.org\">a</a></p>")]
    [InlineData("[a](#glossary)", "<p><a href=\"#glossary\">a</a></p>")]
    public void Prose_is_Markdown(string markdown, string html) => Html(markdown).Should().Be(html);

    [Theory]
    [InlineData("[*a* b](javascript:alert(1))", "<p><em>a</em> b</p>")]
    [InlineData("[a](JAVASCRIPT:alert(1))", "<p>a</p>")]
    [InlineData("[a](data:text/html,b)", "<p>a</p>")]
    [InlineData("[a](//example.org)", "<p>a</p>")]
    [InlineData("[a](page.html)", "<p>a</p>")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", "<p>a</p>")]
    [InlineData("![a](https://example.org/b.png)", "<p>a</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("<me@example.org>", "<p>me@example.org</p>")]
    public void A_link_with_another_scheme_is_shown_as_text(string markdown, string html) => Html(markdown).Should().Be(html);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("a <b onclick=\"c\">d</b>", "<p>a &lt;b onclick=&quot;c&quot;&gt;d&lt;/b&gt;</p>")]
    [InlineData("a {onclick=\"b\"}", "<p>a {onclick=&quot;b&quot;}</p>")]
    public void Markup_in_it_is_text(string markdown, string html) => Html(markdown).Should().Be(html);

    private static string Html(string markdown) => SafeMarkdown.Render(markdown).ToString().TrimEnd('\n');
}
