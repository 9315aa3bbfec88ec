using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Relations;

public sealed class UndeclaredClaimTests
{
    [Fact]
    public void An_end_misspelled_by_one_letter_is_unknown() =>
        Verify
            .Base(
                relations: "- {from: city-could-repair, to: {|CLM501:bridge-close|}, type: elaborates, note: Tells how it could be opened.}"
            )
            .Says("unknown claim `bridge-close`", "did you mean `bridge-closed`?");

    [Fact]
    public void Both_ends_may_be_unknown() =>
        Verify
            .Base(relations: "- {from: {|CLM501:x|}, to: {|CLM501:y|}, type: elaborates, note: Tells how it could be opened.}")
            .Says("unknown claim `x`", "use the id of a claim");

    [Fact]
    public void Agreement_needs_a_counterpart() =>
        Verify.Base(
            relations: "- {from: city-could-repair, to: {|CLM501:nothing|}, type: agrees, note: Tells how it could be opened.}"
        );

    [Fact]
    public void An_end_in_another_case_is_unknown() =>
        Verify.Base(
            relations: "- {from: city-could-repair, to: {|CLM501:Bridge-closed|}, type: elaborates, note: Tells how it could be opened.}"
        );
}
