using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Claims;

public sealed class ConditionKindMismatchTests
{
    [Fact]
    public void Only_if_needs_the_word_only() =>
        Verify
            .Base(
                claims: """
                - id: city-could-repair
                  quote: the city could repair the bridge if the state pays
                  speaker: ann
                  attributed: Ann Lee said that
                  hedges: could
                  conditions:
                    {|CLM414:- {kind: only-if, quote: if the state pays}|}
                  topics: [bridge, money]
                """
            )
            .Says(
                "is `only-if` the kind of the condition \"if the state pays\"?",
                "if not, choose the kind that matches the words (`claims explain only-if`), or quote the missing word; if it is, have the claim accepted, or write `allow: [{code: CLM414, reason: …}]`"
            );

    [Fact]
    public void If_is_not_a_scope() =>
        Verify.Base(
            claims: """
            - id: city-could-repair
              quote: the city could repair the bridge if the state pays
              speaker: ann
              attributed: Ann Lee said that
              hedges: could
              conditions:
                {|CLM414:- {kind: scope, quote: if the state pays}|}
              topics: [bridge, money]
            """
        );
}
