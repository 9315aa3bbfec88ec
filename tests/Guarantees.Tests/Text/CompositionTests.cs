using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("A\u0300", "À")]
    [InlineData("cafe\u0301s", "cafés")]
    [InlineData("S\u0327u\u0328", "Şų")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301e", "\u0301e")]
    public void A_letter_and_its_accent_become_one_where_there_is_one(string text, string composed) =>
        Composition.Compose(text).Should().Be(composed);
}
