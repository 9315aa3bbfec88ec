using FsCheck;
using FsCheck.Fluent;
using Guarantees.Core.Authoring;
using Guarantees.Core.Loading;
using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Authoring;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("“curly” marks", "“curly” marks")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("one, two", "'one, two'")]
    [InlineData("a \"b\"", "a \"b\"")]
    [InlineData("\"b\"", "'\"b\"'")]
    [InlineData("it's, here", "\"it's, here\"")]
    [InlineData("ends:", "'ends:'")]
    [InlineData(" space", "' space'")]
    [InlineData("- item", "'- item'")]
    [InlineData("a # b", "'a # b'")]
    [InlineData("2019-01-28", "'2019-01-28'")]
    [InlineData("No", "'No'")]
    [InlineData("null", "'null'")]
    [InlineData("", "''")]
    public void A_text_is_plain_where_that_is_safe(string text, string yaml)
    {
        YamlText.Format(text).Should().Be(yaml);
        ReadBack($"{{a: {yaml}}}").Should().Be(text);
        ReadBack($"a: {yaml}").Should().Be(text);
    }

    // Few characters, so that what YAML could take for its own comes up often.
    private static readonly Arbitrary<string> Texts = Gen.Elements(
            "a",
            "Z",
            "1",
            " ",
            " ",
            ":",
            "#",
            "'",
            "\"",
            ",",
            "-",
            "[",
            "}",
            "“",
            "é",
            "\\",
            "\U0001F309"
        )
        .ArrayOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void Every_text_without_control_characters_is_read_back() =>
        Prop.ForAll(
                Texts,
                text => ReadBack($"{{a: {YamlText.Format(text)}}}") == text && ReadBack($"a: {YamlText.Format(text)}") == text
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 1));

    private static string? ReadBack(string yaml) =>
        ((YamlMapping?)TextFile.Decode(yaml).Then(YamlParser.Read).Value)?.GetText("a");
}
