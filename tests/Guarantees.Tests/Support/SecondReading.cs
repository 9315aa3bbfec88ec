namespace Guarantees.Tests.Support;

/// <summary>A second reading of the report of <see cref="SmallKnowledgeBase"/>: one claim alike, one almost, one beside it.</summary>
internal static class SecondReading
{
    public const string File = "second.yaml";

    public const string Yaml = """
        format: 1
        curator: reader
        readers: [{id: reader, kind: person}]
        speakers:
          - {id: ann, name: Ann Lee, kind: person, side: city}
          - {id: the-mayor, name: The Mayor, kind: person}
        claims:
          - id: repair
            source: report
            quote: the city could repair the bridge
            statement: The city could repair the bridge.
            speaker: ann
            level: named
            attributed: Ann Lee said that
            act: offers
            hedges: could
            topics: [bridge]
          - id: no-tax
            source: report
            quote: the mayor will not raise taxes
            statement: The mayor will not raise taxes.
            speaker: the-mayor
            level: named
            attributed: the mayor
            act: refuses
            topics: [money]
          - id: closed
            source: report
            quote: closed
            statement: It is closed.
            speaker: report
            level: report
            act: states
            topics: [bridge]

        """;

    /// <summary>The knowledge base with the reading, or another one, beside it.</summary>
    public static SmallKnowledgeBase Files(string reading = Yaml)
    {
        var files = new SmallKnowledgeBase();
        System.IO.File.WriteAllText(Path.Combine(files.Folder, File), reading);
        return files;
    }
}
