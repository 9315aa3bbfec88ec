using Guarantees.Core.Anchoring;
using Guarantees.Core.Quoting;

namespace Guarantees.Tests.Quoting;

public sealed class ExcerptDifferencesTests
{
    [Theory]
    [InlineData("a b", "x y", "a b/x y")]
    [InlineData("a b", "", "a b/")]
    [InlineData("a b", "…")]
    [InlineData("", "…")]
    [InlineData("a b c d", "x … y", "a/x", "d/y")]
    [InlineData("a b c d", "x y …", "a b/x y")]
    [InlineData("a b c d", "… x y", "c d/x y")]
    [InlineData("a", "x y … z", "a/x y", "/z")]
    [InlineData("a", "… x y", "a/x y")]
    [InlineData("a b", "… x … y …", "/x y")]
    [InlineData("a b", "x … y … z", "a/x", "/y", "b/z")]
    public void An_ellipsis_stands_for_what_the_words_beside_it_leave_over(string printed, string given, params string[] unmarked) =>
        ExcerptDifferences.Unmarked(new Difference(printed, given)).Select(d => $"{d.Printed}/{d.Given}").Should().Equal(unmarked);
}
