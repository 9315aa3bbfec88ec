using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output.Html;
using Guarantees.Core.Queries;

namespace Guarantees.Tests.Support;

/// <summary>The reading room of a knowledge base, as bytes and as a browser reads it.</summary>
internal sealed class ParsedPage
{
    private ParsedPage(KnowledgeBaseIndex index)
    {
        Index = index;
        using var stream = new MemoryStream();
        ReadingRoomPage.Write(
            stream,
            index,
            ReportComparer.Compare(index, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty)
        );
        Bytes = stream.ToArray();
        Html = Encoding.UTF8.GetString(Bytes);
        Document = new HtmlParser().ParseDocument(Html);
    }

    public KnowledgeBaseIndex Index { get; }

    public byte[] Bytes { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    public static ParsedPage Parse(KnowledgeBaseIndex index) => new(index);

    public static ParsedPage OfRealData() =>
        new(new KnowledgeBaseIndex(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(Repository.PathOf("data"))).KnowledgeBase));

    public static ParsedPage Parse(SmallKnowledgeBase files) => new(new KnowledgeBaseIndex(files.Load().KnowledgeBase));

    /// <summary>Elements of the page, those that wait in the filter's template too.</summary>
    public IEnumerable<IElement> All(string selector) =>
        Document.QuerySelectorAll(selector).Concat(Template.QuerySelectorAll(selector));

    /// <summary>The number under which the page shows a claim, in a list of numbers.</summary>
    public bool IsOf(IElement element, Claim claim) =>
        element
            .GetAttribute("data-claims")!
            .Split(' ')
            .Contains($"{Index.KnowledgeBase.Claims.IndexOf(claim) + 1}", StringComparer.Ordinal);

    public IElement One(string selector) => Document.QuerySelectorAll(selector).Should().ContainSingle(selector).Subject;

    private IDocumentFragment Template => Document.QuerySelector<IHtmlTemplateElement>("template")!.Content;
}
