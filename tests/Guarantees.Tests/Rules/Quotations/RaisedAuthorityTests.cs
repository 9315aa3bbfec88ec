using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Quotations;

public sealed class RaisedAuthorityTests
{
    [Fact]
    public void One_official_is_not_several() =>
        Verify
            .Draft(
                "British officials said that “{|CLM815:Trump recognizes that an American security guarantee must be part of a final settlement|},” the report says."
            )
            .Says(
                "“Trump recognizes that an American security guarantee must be part of a final settlement,”: the draft credits British officials; the report credits a British official"
            );

    [Fact]
    public void One_official_is_one() =>
        Verify.Draft(
            "A British official said that “Trump recognizes that an American security guarantee must be part of a final settlement,” the report says."
        );
}
