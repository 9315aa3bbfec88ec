using System.Globalization;
using System.Text.RegularExpressions;
using Guarantees.Core.Output.Html;

namespace Guarantees.Tests.Output.Html;

/// <summary>Contrast as WCAG 2.2 computes it, for the light and the dark colours of the stylesheet.</summary>
public sealed partial class ColorContrastTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_on_every_fill_has_a_contrast_of_at_least_ten_to_one(int scheme)
    {
        var colours = Scheme(scheme);
        foreach (var fill in new[] { "paper", "panel", "named-fill", "unnamed-fill", "institution-fill" })
            Contrast(colours["ink"], colours[fill]).Should().BeGreaterThan(10, fill);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Links_and_faded_words_stay_readable(int scheme)
    {
        var colours = Scheme(scheme);
        foreach (var ground in new[] { "paper", "panel" })
        {
            Contrast(colours["link"], colours[ground]).Should().BeGreaterThan(4.5, ground);
            Contrast(colours["muted"], colours[ground]).Should().BeGreaterThan(4.5, ground);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_line_contrasts_with_paper_and_fill(int scheme)
    {
        var colours = Scheme(scheme);
        foreach (var level in new[] { "named", "unnamed", "institution" })
        {
            Contrast(colours[$"{level}-line"], colours["paper"]).Should().BeGreaterThan(3, level);
            Contrast(colours[$"{level}-line"], colours[$"{level}-fill"]).Should().BeGreaterThan(3, level);
        }
    }

    private static Dictionary<string, string> Scheme(int index)
    {
        var root = Roots().Matches(EmbeddedResource.ReadText("reading-room.css"))[index].Groups[1].Value;
        return Colours().Matches(root).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Part(0) + 0.7152 * Part(2) + 0.0722 * Part(4);
    }

    [GeneratedRegex(@":root \{([^}]+)\}")]
    private static partial Regex Roots();

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Colours();
}
