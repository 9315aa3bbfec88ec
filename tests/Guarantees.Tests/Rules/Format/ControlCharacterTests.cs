using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Format;

public sealed class ControlCharacterTests
{
    [Fact]
    public void A_NUL_is_refused() =>
        Verify
            .Base(topics: "- {id: bridge, name: Bri{|CLM010:\0dge|}, about: The bridge and its repair.}")
            .Says("control character U+0000", "delete it");

    [Fact]
    public void An_escape_character_is_refused_by_its_YAML_escape_too() =>
        Verify
            .Base(
                topics: """
                - {id: bridge, name: {|CLM010:"Bri\edge"|}, about: The bridge and its repair.}
                """
            )
            .Says("control character U+001B", "delete it");

    [Fact]
    public void A_carriage_return_that_ends_no_line_is_refused() =>
        Verify
            .Base(topics: "- {id: bridge, name: Bri{|CLM010:\rdge|}, about: The bridge and its repair.}")
            .Says("control character U+000D", "delete it");

    [Fact]
    public void A_line_separator_cannot_end_a_comment() =>
        Verify
            .Base(head: "format: 1\n# no{|CLM010:\u2028curator: writer|}")
            .Says(
                "U+2028 is a line break to some programs and not to others",
                "delete it, or write it as \\u2028 in double quotation marks"
            );

    [Fact]
    public void A_C1_control_is_refused() =>
        Verify.Base(topics: "- {id: bridge, name: Bri{|CLM010:\u009Bdge|}, about: The bridge and its repair.}");

    [Fact]
    public void A_control_character_may_be_the_first_of_a_report() =>
        Verify
            .Base(
                report: "{|CLM010:\u0001Ann Lee said that|} the city could repair the bridge if the state pays.\nA clerk said the mayor will not raise taxes. The bridge is closed.\nComments"
            )
            .Says("control character U+0001", "delete it and update the file's hash");

    [Fact]
    public void An_escape_character_in_a_report_is_refused() =>
        Verify
            .Base(
                report: "Ann Lee said that the city could repair the bridge if the state pays.\nA {|CLM010:\u001Bclerk said|} the mayor will not raise taxes. The bridge is closed.\nComments"
            )
            .Says("control character U+001B", "delete it and update the file's hash");

    [Fact]
    public void A_carriage_return_in_a_report_is_refused() =>
        Verify
            .Base(
                report: "Ann Lee said that the city could repair the bridge if the state pays.\nA{|CLM010:\rclerk said|} the mayor will not raise taxes. The bridge is closed.\nComments"
            )
            .Says("control character U+000D", "delete it and update the file's hash");
}
