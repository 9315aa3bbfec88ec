using Guarantees.Core.Text;

namespace Guarantees.Tests.Text;

public sealed class SynonymsTests
{
    [Theory]
    [InlineData("decide", "choose", true)]
    [InlineData("decided", "chooses", true)]
    [InlineData("stopping", "ended", true)]
    [InlineData("withdrawal", "exit", true)]
    [InlineData("approval", "backs", true)]
    [InlineData("proceeding", "moving", true)]
    [InlineData("deal", "settlement", true)]
    [InlineData("settlement", "peace", true)]
    [InlineData("deal", "peace", false)]
    [InlineData("bridge", "bridge", false)]
    [InlineData("decide", "bridge", false)]
    [InlineData("goed", "proceed", false)]
    public void Words_of_one_group_are_synonyms_in_any_form(string one, string other, bool same)
    {
        Synonyms.AreSynonyms(one, other).Should().Be(same);
        Synonyms.AreSynonyms(other, one).Should().Be(same);
    }
}
