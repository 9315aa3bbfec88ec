using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class UnknownWordsTests
{
    [Fact]
    public void Words_that_no_report_has_are_unknown() =>
        Verify
            .Draft("Trump said that “{|CLM801:peace is at hand for all of Europe|},” the report says.")
            .Says("“peace is at hand for all of Europe,”: not found in any report here");

    [Fact]
    public void Words_of_a_report_are_known() =>
        Verify.Draft("Trump rejected “the idea of NATO membership for Ukraine,” the report says.");

    [Fact]
    public void Words_marked_as_from_elsewhere_are_not_searched() =>
        Verify.Draft("The mayor said “the harbor is shut for good.” <!-- claims: elsewhere -->");
}
