using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class UnsupportedYamlTests
{
    [Fact]
    public void An_anchor_is_refused() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  topics: {|CLM003:&m [money]|}
                """
            )
            .Says(
                "an anchor is not allowed here",
                "use only maps, lists and text; put text that starts with & * or ! in quotation marks"
            );

    [Fact]
    public void An_alias_is_refused() =>
        Verify
            .Base(
                claims: """
                - id: no-tax-rise
                  quote: the mayor will not raise taxes
                  topics: {|CLM003:*m|}
                """
            )
            .Says(
                "an alias is not allowed here",
                "use only maps, lists and text; put text that starts with & * or ! in quotation marks"
            );

    [Fact]
    public void A_tag_is_refused() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: {|CLM003:!!str The bridge is closed|}
                  topics: [bridge]
                """
            )
            .Says(
                "a tag is not allowed here",
                "use only maps, lists and text; put text that starts with & * or ! in quotation marks"
            );

    [Fact]
    public void A_tag_of_another_program_is_refused() =>
        Verify.Base(
            head: """
            format: 1
            curator: {|CLM003:!include writer.txt|}
            """
        );

    [Fact]
    public void A_second_document_is_refused() =>
        Verify
            .Base(
                skipped: """
                - {source: report, quote: Comments, reason: furniture}
                {|CLM003:---|}
                format: 1
                """
            )
            .Says("a second document is not allowed here", "put everything in one document");

    [Fact]
    public void A_key_that_is_a_list_is_refused() =>
        Verify
            .Base(
                head: """
                format: 1
                ? {|CLM003:[curator]|}
                : writer
                """
            )
            .Says("a key that is not text is not allowed here", "write each key as plain text before the colon");

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor() =>
        Verify.File(
            """
            a: {|CLM003:&a [x, x]|}
            b: &b [*a, *a]
            c: &c [*b, *b]
            d: &d [*c, *c]
            e: &e [*d, *d]
            """
        );
}
