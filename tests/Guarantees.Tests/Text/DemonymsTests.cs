using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class DemonymsTests
{
    [Theory]
    [InlineData("officials from Europe and Ukraine", "European Ukrainian officials")]
    [InlineData("two officials of the U.S.", "American two officials")]
    [InlineData("diplomats in both Kyiv and Paris,", "Ukrainian French diplomats")]
    [InlineData("Ukraine’s president", "Ukrainian president")]
    [InlineData("the president's men", "the president's men")]
    [InlineData("a man from Mars", "a man from Mars")]
    [InlineData("a man from Ukraine who left", "a man from Ukraine who left")]
    [InlineData("men from the and", "men from the and")]
    [InlineData("from Europe", "from Europe")]
    [InlineData("officials from", "officials from")]
    [InlineData("Ukraine", "Ukraine")]
    [InlineData("men from France Spain Italy Greece Turkey Syria", "French Spanish Italian Greek Turkish Syrian men")]
    [InlineData("men from France Spain Italy Greece Turkey Syria Iran", "men from France Spain Italy Greece Turkey Syria Iran")]
    public void A_place_beside_its_noun_becomes_an_adjective(string words, string adapted) =>
        Demonyms.Adapt(words).Should().Be(adapted);

    [Theory]
    [InlineData("kyiv", "ukraine")]
    [InlineData("ukraine", "ukraine")]
    [InlineData("mars", "mars")]
    public void A_capital_means_its_country(string place, string country) => Demonyms.FindCountry(place).Should().Be(country);
}
