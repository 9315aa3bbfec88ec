namespace Guarantees.Core.Checking;

/// <summary>The terms used in the output that are in no vocabulary of the data, with their meanings.</summary>
internal static class ToolTerms
{
    public static readonly (string Word, string DisplayName, string Definition)[] All =
    [
        ("claim", "claim", "one statement by one speaker, tied to the exact words of a report"),
        ("statement", "statement", "a claim as one plain sentence that makes sense on its own"),
        ("speaker", "speaker", "whose statement, view or plan a claim is"),
        ("voice", "voice", "the speaker, or anyone who passes the speaker's words on"),
        ("cue", "cue", "the printed words that attribute a claim: “Trump emphasized that”, “according to three people”"),
        ("attribution", "who", "who says it, how the source is identified, and from whom the report has it"),
        ("level", "level", "how the source is identified: by name, as an institution, without a name, or not at all"),
        ("relayed", "second-hand", "the report has it from someone else, not from the speaker"),
        ("via", "as told by", "the voice that passes the speaker's words on to the report"),
        (
            "condition",
            "condition",
            "what has to happen first for the whole claim to hold: only if, if, unless, after, until, conditions not named"
        ),
        (
            "limit",
            "limit",
            "how far a claim reaches, or a condition on only some of its words; `claims conditions --limits` lists them"
        ),
        ("hedge", "hedged", "printed words that weaken what is said: could, likely, some sort of"),
        ("on", "on", "what a condition or limit governs: the claim, or certain words"),
        ("says", "says", "who sets the condition"),
        (
            "quote",
            "quote",
            "the words of the report that a claim is tied to; also the command that checks the quotations in a draft"
        ),
        (
            "report",
            "report",
            "a news text that claims are taken from, pinned by its hash; ¶ is the paragraph, which is the line in its file"
        ),
        ("in print", "in print", "the report's sentence, with the words of the claim in brackets"),
        (
            "the report's words",
            "the report's wording",
            "the report's paraphrase of what a speaker said; only words in quotation marks are the speaker's own"
        ),
        (
            "sentence",
            "to paste",
            "the report's complete sentence with its credit, ready to publish; `claims quote` finds it fair"
        ),
        ("when", "when", "printed words that say when"),
        (
            "relation",
            "relation",
            "how two claims are related: says the same as, conflicts with, qualifies, adds detail to, fills in, not the same as"
        ),
        (
            "counterpart",
            "counterpart",
            "a related claim in another report; if none is recorded, the other report may still say the same thing"
        ),
        ("agreement", "agreement", "a pair of claims from two reports that say the same thing"),
        ("conflict", "conflict", "a pair of claims that cannot both be true"),
        (
            "qualifier",
            "qualifier",
            "a word without which a claim would say more: a negation, condition, hedge, quantity, limit or intensifier"
        ),
        ("connective", "linking word", "and, or, but, though, while, as, by, such: words that no claim has to cover"),
        (
            "coverage",
            "covered",
            "how many words of a report are in a claim's quote, cue, conditions, hedges or times, or in a skipped passage"
        ),
        ("review", "checked", "a reader compared the item with the report and accepted it in its current form"),
        (
            "digest",
            "digest",
            "a fingerprint of what was reviewed (words, paragraphs, reading, voices); a review counts as long as it is the same"
        ),
        ("ledger", "ledger", "reviews.yaml: who accepted or disputed what, one line for each review"),
        ("fair", "fair", "the words are the report's, and the draft keeps who says them and on what condition"),
        ("not-fair", "not fair", "the draft loses or changes something; the label says what, with the code of the rule"),
        ("too-short", "too short to judge", "two words or fewer, without a verb"),
        ("unchecked", "unchecked", "the words are in a report, but no claim covers them"),
        ("elsewhere", "from another source", "no report here has the words, and the draft or --elsewhere says so"),
        ("ignored", "ignored", "what is wrong is left out by --select, --ignore or a remark in the draft"),
    ];
}
