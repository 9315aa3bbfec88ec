using System.Collections.Immutable;

namespace Guarantees.Core.Authoring;

/// <summary>What a new base begins with.</summary>
public static class BaseFiles
{
    /// <summary>The folder of the reports.</summary>
    public const string SourcesFolder = "sources";

    /// <summary>The file that tells git how to store and merge.</summary>
    public const string GitAttributes = ".gitattributes";

    /// <summary>The lines of <see cref="GitAttributes"/> without which git may change a report or break the ledger.</summary>
    public static readonly ImmutableArray<string> Attributes = ["sources/** -text", "reviews.yaml merge=union"];

    /// <summary>The text of a file of claims without claims.</summary>
    public static string CreateClaims(string? title, string curator) =>
        $"""
            # yaml-language-server: $schema=claims.schema.json
            format: 1
            {(title is null ? "# title: what the claims are about" : $"title: {YamlText.Format(title)}")}
            curator: {curator}
            readers: # no one can review their own claims: add someone else too
              - {"{"}id: {curator}, kind: person{"}"}
            sources: []
            speakers: []
            topics:
              - {"{"}id: general, name: General, about: Claims that have no other topic yet.{"}"}
            claims: []
            relations: [] # - {"{"}from: ID, to: ID, type: qualifies, note: Why.{"}"}
            skipped: []

            """;

    /// <summary>Settings that keep editors from changing the reports.</summary>
    public const string EditorConfig = """
        [sources/**]
        charset = unset
        end_of_line = unset
        indent_style = unset
        indent_size = unset
        insert_final_newline = unset
        trim_trailing_whitespace = unset

        """;

    /// <summary>The text of <see cref="GitAttributes"/>.</summary>
    public static string CreateGitAttributes() =>
        $"# Reports are kept byte for byte; the reviews of two people are merged.\n{string.Join('\n', Attributes)}\n";

    /// <summary>Creates a GitHub workflow that checks the knowledge base.</summary>
    /// <param name="folder">The base's folder in its repository, with forward slashes; empty for the root.</param>
    public static string CreateWorkflow(string folder) =>
        $"""
            name: claims
            on: [push, pull_request]
            permissions:
              contents: read
            jobs:
              check:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v5
                  - uses: actions/setup-dotnet@v5
                    with:
                      dotnet-version: 10.0.x
                  - run: dotnet tool install --global Guarantees.Claims # for your own feed, add --add-source URL
                  - run: claims check{(folder.Length == 0 ? "" : $" --kb {folder}")} --format github

            """;
}
