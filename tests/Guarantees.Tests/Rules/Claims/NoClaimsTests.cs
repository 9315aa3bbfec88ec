using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class NoClaimsTests
{
    [Fact]
    public void An_empty_list_has_no_claims() =>
        Verify
            .File(
                SmallKnowledgeBase.Claims.Split("claims:")[0] + "claims: {|CLM411:[]|}\n",
                """
                {|CLM601:Ann Lee said that the city could repair the bridge if the state pays|}.
                {|CLM601:A clerk said the mayor will not raise taxes. The bridge is closed|}.
                {|CLM601:Comments|}
                """
            )
            .Says("the knowledge base has no claims", "add one under `claims`; the README of this tool shows a complete file");

    [Fact]
    public void A_file_without_sources_has_no_claims() =>
        Verify.File(
            """
            format: 1
            curator: a
            readers: [{id: a, kind: agent}]
            sources: []
            speakers: []
            topics: []
            claims: {|CLM411:[]|}
            """
        );
}
