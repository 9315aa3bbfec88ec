using Guarantees.Core.Model;
using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

/// <summary>Words that are a qualifier in one sense and not in another.</summary>
public sealed class QualifierSensesTests
{
    [Theory]
    [InlineData("The bridge may close in May.", "may")]
    [InlineData("It closes on May 5, and again at the end of May.", "")]
    [InlineData("It closed in May and reopened in June.", "")]
    [InlineData("Theresa May said so. May the bridge stand.", "May")]
    [InlineData("US, Taliban May Have Reached Accord", "May")]
    [InlineData("The might of the navy might be enough.", "might")]
    [InlineData("The army once crossed here.", "")]
    [InlineData("They met at once, once again and more than once.", "")]
    [InlineData("It opens once the toll is paid; once paid, it is free.", "once", "once")]
    [InlineData("She did not say when the bridge opens.", "not")]
    [InlineData("It is unclear when. Officials declined to say if it will.", "")]
    [InlineData("He said when the war ends the bridge opens.", "when")]
    [InlineData("She said if the state pays the bridge opens.", "if")]
    [InlineData("He asked if the bridge opens when the toll is paid.", "when")]
    [InlineData("The state has provided money, provided that the city pays.", "provided")]
    [InlineData("The state provided money.", "")]
    [InlineData("It will open, provided the state pays.", "provided")]
    [InlineData("The pending vote, pending repairs, is near.", "pending")]
    [InlineData("It is subject to tolls. It opens, subject to approval.", "subject to")]
    [InlineData("Pier No. 4 has no rail.", "no")]
    [InlineData("This sort of bridge is a sort of gate.", "sort of")]
    [InlineData("It is up to the city to pay up to $5 million.", "up to")]
    [InlineData("He spoke about tolls of about five dollars, around noon, for some 300 cars.", "about", "some")]
    public void Only_the_qualifying_sense_is_found(string text, params string[] words) =>
        QualifierLexicon.Find(new SourceText(text)).Select(g => g.Span.Text).Should().Equal(words.Where(w => w.Length > 0));

    [Theory]
    [InlineData("The city won’t pay.", "won’t")]
    [InlineData("The city didn't pay.", "didn't")]
    public void A_contraction_negates_with_either_apostrophe(string text, string word) =>
        QualifierLexicon.Find(new SourceText(text)).Single().Span.Text.Should().Be(word);

    [Theory]
    [InlineData("It didn’t open.", "It did not open.", true)]
    [InlineData("It cannot open.", "It can't open.", true)]
    [InlineData("It appears to open.", "It appeared to open.", true)]
    [InlineData("They ruled out tolls.", "They rule out tolls.", true)]
    [InlineData("It may open.", "It might open.", false)]
    [InlineData("It is not open.", "It is never open.", false)]
    [InlineData("It opens only then.", "It opens if so.", false)]
    public void Forms_of_one_word_say_the_same(string one, string other, bool same) =>
        QualifierLexicon
            .Find(new SourceText(one))
            .Single()
            .IsFormOf(QualifierLexicon.Find(new SourceText(other)).Single())
            .Should()
            .Be(same);
}
