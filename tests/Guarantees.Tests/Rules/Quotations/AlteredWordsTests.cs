using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class AlteredWordsTests
{
    [Fact]
    public void A_changed_word_alters_a_quotation() =>
        Verify
            .Draft("Trump noted that “{|CLM802:clarity will come soon|},” the report says.")
            .Says("“clarity will come soon,”: the report has “emerge” for “come”");

    [Fact]
    public void Italics_and_the_drafts_own_commas_do_not_alter_words() =>
        Verify.Draft(
            "Trump underscored, the report says, that “NATO expansion to include Kyiv would *not* be acceptable” (our italics)."
        );

    [Fact]
    public void Brackets_may_fit_a_word_to_the_sentence() =>
        Verify.Draft(
            "The report says of Trump’s openness that it “help[s] explain the cautious optimism European officials have expressed after the conversation and ahead of Friday’s meeting.”"
        );
}
