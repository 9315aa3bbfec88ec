using Guarantees.Core.Model;
using Guarantees.Core.Output.Json;
using Guarantees.Core.Output.Markdown;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Hypothesis;

/// <summary>
/// Claims as the file that the import of Hypothesis reads (github.com/hypothesis/client, src/sidebar: helpers/import.ts and
/// services/import-annotations.ts). UTF-8, ends in a line end.
/// </summary>
public static class HypothesisJson
{
    /// <summary>Writes one annotation per claim, with the claim in Markdown as its text; every report needs a web address.</summary>
    public static void Write(Stream output, KnowledgeBaseIndex index, IEnumerable<Claim> claims, SourceAddresses addresses) =>
        JsonFormat.WriteDocument(
            output,
            new Import(claims.Select(c => Annotation.Create(c, ClaimMarkdown.Render(c, index), addresses.GetIri(c.Source)))),
            OutputContext.Indented.Import
        );

    internal sealed record Import(IEnumerable<Annotation> Annotations);

    internal sealed record Annotation(
        AnnotatedDocument Document,
        IEnumerable<string> Tags,
        string Text,
        IEnumerable<Target> Target,
        string Uri,
        string User,
        Permissions Permissions
    )
    {
        // The import lists annotations by user; those that only their user can read become private to whoever imports them.
        public static Annotation Create(Claim claim, string card, string address)
        {
            var user = $"acct:{claim.Author}@claims.invalid";
            return new Annotation(
                new AnnotatedDocument(claim.Source.Title ?? claim.Source.Credit ?? claim.Source.Id),
                claim.Topics.Append(claim.Level.ToTerm()),
                card,
                [HypothesisJson.Target.Create(claim, address)],
                address,
                user,
                new Permissions([user], [user], [user])
            );
        }
    }

    internal sealed record AnnotatedDocument(string Title);

    internal sealed record Permissions(IEnumerable<string> Read, IEnumerable<string> Update, IEnumerable<string> Delete);

    /// <summary>In Hypothesis an annotation has one target, which is one run of text. No position: it would refer to another text.</summary>
    internal sealed record Target(string Source, IEnumerable<TextQuote> Selector)
    {
        public static Target Create(Claim claim, string address)
        {
            var text = claim.Source.Text;
            var run = text.CreateSpan(text.ToUtf16Index(claim.Quote[0].Start), text.ToUtf16Index(claim.Quote.Max(q => q.End)));
            var (prefix, suffix) = QuoteContext.Read(text, run);
            return new Target(address, [new TextQuote("TextQuoteSelector", run.Text, prefix, suffix)]);
        }
    }

    internal sealed record TextQuote(string Type, string Exact, string Prefix, string Suffix);
}
