namespace Guarantees.Core.Checking;

/// <summary>The words that outputs use and no vocabulary of the data has, each with what it means where it is printed.</summary>
internal static class ToolTerms
{
    public static readonly (string Word, string DisplayName, string Definition)[] All =
    [
        ("claim", "claim", "one statement by one speaker, tied to the exact words of a report"),
        ("statement", "statement", "a claim in one plain sentence that can be read alone"),
        ("speaker", "speaker", "whose words, view or plan a claim is: the innermost voice"),
        ("voice", "voice", "anybody through whom a claim is heard: the speaker, or one of those who pass it on"),
        ("cue", "cue", "the printed words that say who says it: “Trump emphasized that”, “according to three people”"),
        ("attribution", "who", "who says it, how the source is identified, and through whom the report heard it"),
        ("level", "level", "how the source is identified: by name, as an institution, without a name, or not at all"),
        ("relayed", "second-hand", "the report heard it from somebody else, not from the speaker"),
        ("via", "as told by", "the voice that passes the speaker's words on to the report"),
        (
            "condition",
            "condition",
            "what has to happen first for the whole claim to hold: only if, if, unless, after, until, conditions not named"
        ),
        (
            "limit",
            "limit",
            "how far a claim reaches, or what governs only some of its words; --limits lists limits with the conditions"
        ),
        ("hedge", "hedged", "printed words that weaken what is said: could, likely, some sort of"),
        ("on", "on", "what a condition or limit governs: the claim, or the words named"),
        ("says", "says", "who sets the condition"),
        (
            "quote",
            "quote",
            "the report's words that a claim is tied to; also the verb that checks the quotations of a draft against the reports"
        ),
        (
            "report",
            "report",
            "a news text that claims are taken from, frozen by its hash; ¶ is the line of its file, which is a paragraph"
        ),
        ("in print", "in print", "the report's sentence, with the claim's words in brackets"),
        (
            "the report's words",
            "the report's wording",
            "how the report puts what a speaker said; the speaker's own words only where the report prints quotation marks"
        ),
        ("sentence", "to paste", "the report's whole printed sentence with its credit; `claims quote` finds it fair"),
        ("when", "when", "printed time words"),
        (
            "relation",
            "relation",
            "how two claims are related: says the same as, conflicts with, qualifies, adds detail to, fills in, not the same as"
        ),
        (
            "counterpart",
            "counterpart",
            "a claim of another report that is recorded as related; without one, the other report may still say the same"
        ),
        ("agreement", "agreement", "a pair of claims of two reports that say the same thing"),
        ("conflict", "conflict", "a pair of claims that cannot both hold"),
        (
            "guard word",
            "qualifier",
            "a word without which a claim would say more: a negation, condition, hedge, quantity, limit or booster"
        ),
        ("connective", "linking word", "and, or, but, though, while, as, by, such: need not be in any claim"),
        (
            "coverage",
            "covered",
            "the words of a report that are in a claim, in its cue, conditions, hedges or times, or in a skipped passage"
        ),
        ("review", "checked", "a reader compared the item with the report and accepted it as it now reads"),
        (
            "digest",
            "digest",
            "a fingerprint of what was reviewed: words, paragraphs, reading, voices; a review counts while it is the same"
        ),
        ("ledger", "ledger", "reviews.yaml: who accepted or disputed what, one line for each review"),
        ("fair", "fair", "the words are the report's, and the draft says who says them and on what condition"),
        ("not-fair", "not fair", "something that the report prints got lost or changed; the label names it and its code"),
        ("too-short", "too short to judge", "two words or fewer without a verb"),
        ("unchecked", "unchecked", "the words are a report's, but no claim covers them"),
        ("elsewhere", "from another source", "no report here has the words, and the draft or --elsewhere says so"),
        ("ignored", "ignored", "all that is wrong with it is left out by --select, --ignore or a remark in the draft"),
    ];
}
