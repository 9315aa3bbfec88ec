using System.Collections.Immutable;
using Guarantees.Core.Checking;
using Guarantees.Core.Diagnostics;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Output.Text;
using Guarantees.Core.Queries;
using Guarantees.Core.Quotations;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Core.Mcp;

/// <summary>The tools of the server. In the text that each returns, a claim comes with its speaker and its conditions.</summary>
internal sealed class ClaimTools
{
    private static readonly ToolParameter Topic = new("topic", "Id or name of a topic.");
    private static readonly ToolParameter Speaker = new("speaker", "Id or name of the speaker.");
    private static readonly ToolParameter Source = new("source", "Id of a report.");

    private readonly KnowledgeBaseIndex _index;
    private readonly Lazy<QuotationChecker> _checker;

    public ClaimTools(KnowledgeBaseIndex index)
    {
        _index = index;
        _checker = new(() => new QuotationChecker(index.KnowledgeBase));
        All =
        [
            new(
                "list_claims",
                "List claims",
                "List what the reports say: each claim with its speaker, from whom the report has it, how they are identified, and on what conditions. Never repeat a claim without these. Without arguments, all claims are listed.",
                [Topic, Speaker, Source, new("match", "Text in the id, statement, quote or attributing words.")],
                ListClaims
            ),
            new(
                "show_claim",
                "Show a claim",
                "Show one claim in full: its exact words in their paragraph, its voices, conditions, relations to other claims, reviews, and a sentence to quote.",
                [new("id", "The id of the claim, as shown by list_claims.", IsRequired: true)],
                ShowClaim
            ),
            new(
                "check_quotations",
                "Check quotations",
                "Check a quotation, or every quotation in a draft, against the reports before you use it: whether the words are the report's, who says them, and which conditions are missing. Suggests a sentence to write instead.",
                [new("text", "A quotation, or a Markdown draft with quotations in quotation marks.", IsRequired: true)],
                CheckQuotations
            ),
            new(
                "conditions",
                "List conditions",
                "List what has to happen first, or how far a claim reaches: each condition with its words, what it governs and who sets it.",
                [Topic, Speaker, Source, new("kind", $"A kind of condition: {JoinTerms(Vocabularies.ConditionKinds)}.")],
                ListConditions
            ),
        ];
    }

    /// <summary>All of them, in a fixed order.</summary>
    public ImmutableArray<Tool> All { get; }

    private ToolAnswer ListClaims(ToolArguments arguments)
    {
        if (ReadFilter(arguments, out var problem) is not { } filter)
            return ToolAnswer.Error(problem);
        Claim[] claims = [.. filter.Apply(_index)];
        return new($"{Summarize(claims.Length)}\n\n{new ClaimList(TextStyle.Plain).Render(claims)}");
    }

    private ToolAnswer ShowClaim(ToolArguments arguments)
    {
        var id = arguments["id"]!;
        return _index.Find(id) is { } claim
            ? new(new ClaimDetails(_index, TextStyle.Plain).Render(claim))
            : ToolAnswer.Error(
                DescribeUnknown("claim", id, _index.KnowledgeBase.Claims.Select(c => c.Id), "list_claims lists them")
            );
    }

    // Words without quotation marks are one quotation.
    private ToolAnswer CheckQuotations(ToolArguments arguments)
    {
        var draft = DraftReader.Read("draft.md", arguments["text"]!);
        var quotations = _checker.Value.Check(draft);
        if (quotations.IsEmpty && draft.Unread.IsEmpty)
            quotations = [_checker.Value.Check(arguments["text"]!)];
        var card = new QuotationCard(TextStyle.Plain, draft: null);
        return new(
            string.Join(
                "\n\n",
                [
                    QuotationSummary.Count([new DraftResult(null, quotations, draft.Unread)]),
                    .. quotations.Select(card.Print),
                    .. draft.Unread.Select(u => SafeText.Escape($"line {u.Line} could not be read: {u.Problem}")),
                    new ClaimList(TextStyle.Plain).Render(quotations.SelectMany(q => q.Claims).Distinct()),
                ]
            )
        );
    }

    private ToolAnswer ListConditions(ToolArguments arguments)
    {
        if (ReadFilter(arguments, out var problem) is not { } filter)
            return ToolAnswer.Error(problem);
        ConditionRow[] rows = [.. ConditionRow.ForClaims(filter.Apply(_index), filter.Conditions)];
        return new($"{ClaimWording.Count(rows.Length, "condition")}\n\n{new ConditionList(TextStyle.Plain).Render(rows)}");
    }

    private ClaimFilter? ReadFilter(ToolArguments arguments, out string problem)
    {
        var knowledgeBase = _index.KnowledgeBase;
        string? unknown = null;
        var filter = new ClaimFilter
        {
            Topics = [.. Read("topic", _index.Topics.Select(t => (t.Id, t.Name)))],
            Speakers =
            [
                .. Read("speaker", knowledgeBase.Speakers.Select(s => (s.Id, s.Name))).SelectMany(_index.IncludeGroupsOf),
            ],
            Sources = [.. Read("source", knowledgeBase.Sources.Select(s => (s.Id, s.Label ?? s.Id)))],
            Conditions = [.. Read("kind", Vocabularies.ConditionKinds.Terms.Select(t => (t.Name, t.DisplayName)))],
            Texts = arguments["match"] is { } text ? [text] : [],
        };
        problem = unknown ?? "";
        return unknown is null ? filter : null;

        IEnumerable<string> Read(string name, IEnumerable<(string Id, string Name)> known)
        {
            if (arguments[name] is not { } value)
                return [];
            var all = known.ToArray();
            var found = Array.FindIndex(
                all,
                k =>
                    k.Id.Equals(value, StringComparison.OrdinalIgnoreCase)
                    || k.Name.Equals(value, StringComparison.OrdinalIgnoreCase)
            );
            if (found >= 0)
                return [all[found].Id];
            unknown ??= DescribeUnknown(
                name,
                value,
                all.Select(k => k.Id),
                $"there is {string.Join(", ", all.Select(k => k.Id))}"
            );
            return [];
        }
    }

    private string Summarize(int count)
    {
        var all = _index.KnowledgeBase.Claims;
        return $"{count} of {ClaimWording.Count(all.Length, "claim")}; {ReviewWording.Summarize(all.Select(c => _index.GetReview(c).State))}";
    }

    private static string DescribeUnknown(string what, string value, IEnumerable<string> known, string cure) =>
        SafeText.Escape($"unknown {what} '{value}'; {SpellingSuggestions.DidYouMean(value, known) ?? cure}");

    private static string JoinTerms(Vocabulary vocabulary) => string.Join(", ", vocabulary.Terms.Select(t => t.Name));
}
