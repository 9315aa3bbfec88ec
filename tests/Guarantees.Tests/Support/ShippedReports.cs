using System.Collections.Immutable;
using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Tests.Support;

/// <summary>The knowledge base of this repository, loaded once.</summary>
internal static class ShippedReports
{
    public static readonly KnowledgeBase KnowledgeBase = KnowledgeBaseLoader
        .Load(new KnowledgeBaseFolder(Repository.PathOf("data")))
        .KnowledgeBase;

    public static readonly QuotationChecker Checker = new(KnowledgeBase);

    public static ImmutableArray<QuotationResult> Check(string draft) => Checker.Check(DraftReader.Read("draft.md", draft));
}
