namespace Guarantees.Tests.Support;

/// <summary>A knowledge base full of qualifiers: each sentence of its report hedges, limits, counts, denies or conditions.</summary>
internal static class QualifierReport
{
    public const string Text = """
        The harbor board has ruled out a toll for now, a spokeswoman said, provided the state pays up to $5 million.
        Dana Cole said the ferry is expected to return in May, pending a safety test.
        An engineer who saw the plan said nearly half of the piers are in principle sound, and that work can’t begin until the permits arrive.
        According to Cole, the strike was reportedly settled on condition that nobody is fired.
        The union’s lawyer, Ty Moss, said members seemed willing to return as long as at least 40 jobs stay.
        The mayor did not say when the bridge opens.
        “We will solely repair the bridge,” Cole said, “and never close it, barring a storm.”
        """;

    private const string Claims = """
        format: 1
        curator: writer
        readers:
          - {id: writer, kind: agent}
          - {id: other, kind: agent}
        sources:
          - id: report
            file: sources/report.txt
            sha256: SHA256
            about: A report made up for tests.
        speakers:
          - {id: spokeswoman, name: a spokeswoman, kind: unnamed, count: 1, source: report, side: harbor}
          - {id: cole, name: Dana Cole, kind: person, side: harbor}
          - {id: engineer, name: an engineer, kind: unnamed, count: 1, source: report, basis: who saw the plan}
          - {id: moss, name: Ty Moss, kind: person, role: lawyer of the union, side: union}
        topics:
          - {id: harbor, name: Harbor, about: The harbor.}
        claims:
          - id: no-toll-for-now
            quote: [The harbor board has ruled out a toll for now, provided the state pays up to $5 million]
            statement: The harbor board has ruled out a toll for now, provided the state pays up to $5 million.
            attributed: {a spokeswoman said: spokeswoman}
            act: refuses
            conditions:
              - {kind: if, quote: provided the state pays up to $5 million}
            when: for now
            topics: [harbor]
          - id: ferry-expected-in-may
            quote: the ferry is expected to return in May, pending a safety test
            attributed: {Dana Cole said: cole}
            act: predicts
            hedges: expected to
            conditions:
              - {kind: until, quote: pending a safety test}
            when: in May
            topics: [harbor]
          - id: piers-sound-in-principle
            quote: nearly half of the piers are in principle sound
            attributed: {An engineer who saw the plan said: engineer}
            hedges: in principle
            topics: [harbor]
          - id: no-work-until-permits
            quote: work can’t begin until the permits arrive
            statement: Work cannot begin until the permits arrive.
            attributed: [{cue: [An engineer who saw the plan said, that], voice: engineer}]
            conditions:
              - {kind: until, quote: until the permits arrive}
            topics: [harbor]
          - id: strike-reportedly-settled
            quote: the strike was reportedly settled on condition that nobody is fired
            attributed: {According to Cole: cole}
            hedges: reportedly
            conditions:
              - {kind: if, quote: on condition that nobody is fired}
            topics: [harbor]
          - id: members-seemed-willing
            quote: members seemed willing to return as long as at least 40 jobs stay
            attributed: [{cue: "The union’s lawyer, Ty Moss, said", voice: moss}]
            hedges: seemed
            conditions:
              - {kind: if, quote: as long as at least 40 jobs stay}
            topics: [harbor]
          - id: mayor-did-not-say
            quote: The mayor did not say when the bridge opens
            topics: [harbor]
          - id: bridge-solely-repaired
            quote: We will solely repair the bridge
            statement: The harbor board will solely repair the bridge.
            attributed: {Cole said: cole}
            act: commits
            conditions:
              - {kind: scope, quote: solely}
            topics: [harbor]
          - id: bridge-never-closed
            quote: never close it, barring a storm
            statement: The harbor board will never close the bridge, barring a storm.
            attributed: {Cole said: cole}
            act: refuses
            conditions:
              - {kind: unless, quote: barring a storm}
            topics: [harbor]

        """;

    /// <summary>The knowledge base in a folder of its own.</summary>
    public static SmallKnowledgeBase Create() => new(Claims, Text);
}
