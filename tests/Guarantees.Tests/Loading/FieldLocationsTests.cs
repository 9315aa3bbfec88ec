using Guarantees.Core.Loading.Yaml;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Loading;

public sealed class FieldLocationsTests
{
    [Fact]
    public void Columns_count_code_points() =>
        ScalarAt("\U0001F309\U0001F309: [x, \U0001F309y]\n", "\U0001F309y").Should().Be(new Location("f", 1, 9));

    [Fact]
    public void The_end_of_a_file_is_on_its_last_line() =>
        YamlParser.Read(new YamlSource("f", "a: {b: 'c")).Error!.Location.Should().Be(new Location("f", 1, 8));

    [Fact]
    public void A_two_character_line_end_counts_once() => ScalarAt("a: b\r\nc: d\r\n", "d").Should().Be(new Location("f", 2, 4));

    [Fact]
    public void A_quoted_text_is_located_at_its_quotation_mark() =>
        ScalarAt("a: 'b'\n", "b").Should().Be(new Location("f", 1, 4));

    [Fact]
    public void Each_item_of_a_list_has_its_place()
    {
        var map = (YamlMapping)Read("topics: [a, b]\nthrough:\n  - c\nid: d\n");
        var places = map.GetLocations();
        places.Get("topics").Should().Be(new Location("f", 1, 9));
        places.Get("topics", 1).Should().Be(new Location("f", 1, 13));
        places.Get("through", 0).Should().Be(new Location("f", 3, 5));
        places.Get("id", 0).Should().Be(places.Get("id"));
        places.Get("nothing", 3).Should().Be(map.Location);
    }

    private static Location ScalarAt(string yaml, string value) => Scalars(Read(yaml)).First(s => s.Value == value).Location;

    private static YamlNode Read(string yaml) => YamlParser.Read(new YamlSource("f", yaml)).Value!;

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => [scalar],
            YamlSequence list => list.Items.SelectMany(Scalars),
            YamlMapping map => map.Entries.SelectMany(e => Scalars(e.Key).Concat(Scalars(e.Value))),
            _ => [],
        };
}
