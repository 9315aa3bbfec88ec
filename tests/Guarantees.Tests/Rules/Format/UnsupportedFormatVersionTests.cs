using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class UnsupportedFormatVersionTests
{
    [Fact]
    public void A_later_format_is_refused() =>
        Verify
            .Base(
                head: """
                format: {|CLM012:2|}
                curator: writer
                """
            )
            .Says(
                "unsupported format version `2`; this tool reads version 1",
                "write `format: 1`, or install a newer version of the tool"
            );

    [Fact]
    public void A_format_number_has_no_decimals() =>
        Verify.Base(
            head: """
            format: {|CLM012:1.0|}
            curator: writer
            """
        );
}
