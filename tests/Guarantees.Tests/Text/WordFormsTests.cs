using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("quay", "quay")]
    [InlineData("Quay", "quay")]
    [InlineData("U.S.", "US")]
    [InlineData("U.S.’s", "US's")]
    [InlineData("Us", "us")]
    [InlineData("[T]he", "the")]
    [InlineData("re-open", "reopen")]
    [InlineData("har\u00ADbour", "harbour")]
    [InlineData("3,000.5", "3000.5")]
    [InlineData("end.", "end")]
    [InlineData("-5", "-5")]
    [InlineData("\u22125", "-5")]
    [InlineData("2010-15", "2010-15")]
    [InlineData("\uFB00\uFB01\uFB02", "fffifl")]
    [InlineData("\uFB03\uFB04\uFB05\uFB06", "ffifflstst")]
    [InlineData("Cafe\u0301", "caf\u00E9")]
    public void A_printed_word_has_the_form_in_which_words_are_compared(string printed, string form) =>
        WordForms.Normalize(printed).Should().Be(form);

    [Theory]
    [InlineData("ally's", "ally")]
    [InlineData("ally’s", "ally")]
    [InlineData("allies'", "allies'")]
    [InlineData("allys", "allys")]
    public void Only_an_s_after_an_apostrophe_is_a_possessive(string word, string plain) =>
        WordForms.StripPossessive(word).Should().Be(plain);

    [Theory]
    [InlineData("may", "may", true)]
    [InlineData("rule", "ruling", true)]
    [InlineData("rules", "ruled", true)]
    [InlineData("add", "adds", true)]
    [InlineData("commit", "committed", true)]
    [InlineData("carry", "carried", true)]
    [InlineData("note", "notion", false)]
    [InlineData("may", "might", false)]
    [InlineData("it", "its", false)]
    [InlineData("use", "used", false)]
    [InlineData("sea", "seas", true)]
    [InlineData("only", "on", false)]
    [InlineData("sever", "server", false)]
    [InlineData("sever", "several", true)]
    public void Words_that_differ_in_their_ending_are_forms_of_one(string one, string other, bool same)
    {
        WordForms.IsInflection(one, other).Should().Be(same);
        WordForms.IsInflection(other, one).Should().Be(same);
    }
}
