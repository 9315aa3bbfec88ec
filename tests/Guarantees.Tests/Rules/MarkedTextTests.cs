using Guarantees.Tests.Support;
using Xunit.Sdk;

namespace Guarantees.Tests.Rules;

/// <summary>The marks by which the tests of rules say what is found.</summary>
public sealed class MarkedTextTests
{
    [Fact]
    public void A_mark_is_not_part_of_the_text() =>
        MarkedText.Parse("topics: [{|CLM404:mony|}]").Text.Should().Be("topics: [mony]");

    [Fact]
    public void A_mark_is_where_its_words_begin() =>
        MarkedText.Parse("a: 1\ntopics: [{|CLM404:mony|}]").Marks.Should().Equal(new Mark("CLM404", 2, 10));

    [Fact]
    public void Marks_may_be_nested_and_empty() =>
        MarkedText
            .Parse("{|CLM313:{|CLM315:said|}|} {|CLM008:|}")
            .Marks.Should()
            .Equal(new Mark("CLM313", 1, 1), new Mark("CLM315", 1, 1), new Mark("CLM008", 1, 6));

    [Fact]
    public void A_column_counts_code_points() =>
        MarkedText.Parse("😀 {|CLM010:x|}").Marks.Should().Equal(new Mark("CLM010", 1, 3));

    [Fact]
    public void A_finding_without_a_mark_fails() => Failing(() => Verify.Base(skipped: ""));

    [Fact]
    public void A_mark_without_a_finding_fails() => Failing(() => Verify.Base(report: "{|CLM601:Ann Lee|}"));

    [Fact]
    public void A_mark_of_another_rule_fails() =>
        Failing(() => Verify.Base(skipped: "- {source: report, quote: Comments, reason: {|CLM008:boring|}}"));

    [Fact]
    public void Another_message_fails() =>
        Failing(() =>
            Verify
                .Base(skipped: "- {source: report, quote: Comments, reason: {|CLM009:boring|}}")
                .Says("`boring` is a skip reason", "write one of heading, furniture, question")
        );

    private static void Failing(Action check) => check.Should().Throw<XunitException>();
}
