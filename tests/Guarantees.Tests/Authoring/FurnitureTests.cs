using Guarantees.Core.Authoring;

namespace Guarantees.Tests.Authoring;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("By Ann Lee")]
    [InlineData("By Ann Lee, 3 May 2026")]
    [InlineData("By ANN LEE and Bo Orr")]
    [InlineData("By Ann Lee, staff writer")]
    [InlineData("Thursday, February 23, 2006")]
    [InlineData("3 May 2026")]
    [InlineData("Published: 3 May 2026, 10:30 a.m.")]
    [InlineData("2026-05-03")]
    [InlineData("Share on Facebook")]
    [InlineData("Advertisement")]
    [InlineData("Photo: J. Doe")]
    [InlineData("Read more: What the toll pays for")]
    public void A_line_that_is_not_part_of_the_report_is_furniture(string line) => Furniture.IsFurniture(line).Should().BeTrue();

    [Theory]
    [InlineData("By Monday the bridge will be closed.")]
    [InlineData("By Friday, May 3, officials will decide.")]
    [InlineData("May 3 is the day of the vote")]
    [InlineData("On Thursday, February 23, 2006, the bridge was closed.")]
    [InlineData("Share prices fell by a third.")]
    [InlineData("Printed copies were sold out.")]
    [InlineData("Bridge to close")]
    public void A_sentence_or_a_heading_is_not_furniture(string line) => Furniture.IsFurniture(line).Should().BeFalse();
}
