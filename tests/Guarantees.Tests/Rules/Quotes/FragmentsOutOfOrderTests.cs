using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotes;

public sealed class FragmentsOutOfOrderTests
{
    [Fact]
    public void Two_swapped_fragments_are_out_of_order() =>
        Verify
            .Base(
                claims: """
                - id: bridge-closed
                  quote: [closed, {|CLM203:The bridge is|}]
                  topics: [bridge]
                """
            )
            .Says(
                "this fragment starts before the previous one ends (\"closed\")",
                "list the fragments in the order of the report, without overlap"
            );

    [Fact]
    public void Two_fragments_that_share_a_word_overlap() =>
        Verify.Base(
            claims: """
            - id: bridge-closed
              quote: [The bridge is, {|CLM203:is closed|}]
              topics: [bridge]
            """
        );
}
