using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>What the page and the dossier say in their own words, with the apostrophes of print.</summary>
internal static class DocumentWording
{
    /// <summary>The title: "Bridge repairs: who said what, on what conditions".</summary>
    public static string GetTitle(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Title is { } title ? $"{title}: who said what, on what conditions" : "Who said what, on what conditions";

    /// <summary>A report as a heading: "The call report", "The Wikinews report"; where neither label nor publisher is known, its title or id.</summary>
    public static string NameReport(Source source) =>
        source.Label is { } label ? $"The {label}"
        : source.Publisher is { } publisher
            ? $"The {(publisher.StartsWith("The ", StringComparison.Ordinal) ? publisher[4..] : publisher)} report"
        : source.Title ?? $"Report “{source.Id}”";

    /// <summary>Who says it and through whom, for places that show the level beside it; where that is nobody but the report, the level.</summary>
    public static string NameVoices(Claim claim) => HasNoVoice(claim) ? NameLevel(claim) : ClaimWording.Voices(claim);

    /// <summary>Who says it and through whom, each with the way in which the report identifies them.</summary>
    public static string NameSpeakers(Claim claim) => HasNoVoice(claim) ? NameLevel(claim) : ClaimWording.Attribution(claim);

    /// <summary>How the source is identified: "one unnamed person, second-hand".</summary>
    public static string NameLevel(Claim claim) => Curl(ClaimWording.Level(claim));

    /// <summary>A speaker with the way in which the report identifies them; the built-in ones by their level.</summary>
    public static string NameSpeaker(Speaker speaker) =>
        IsBuiltIn(speaker)
            ? Curl(Vocabularies.Levels[speaker.Level].DisplayName)
            : ClaimWording.SpeakerWithIdentification(speaker);

    /// <summary>What is said of words that are a speaker's own, at least in part.</summary>
    public static string DescribeQuotation(Claim claim) =>
        claim.QuotationExtent == QuotationExtent.Full ? "a direct quotation" : "the report’s wording, in part a direct quotation";

    /// <summary>With a capital letter.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With the apostrophes of print.</summary>
    public static string Curl(string text) => text.Replace('\'', '’');

    /// <summary>"title, publisher or date".</summary>
    public static string Enumerate(string conjunction, params IEnumerable<string> items) =>
        items.ToArray() switch
        {
            [] => "",
            [var only] => only,
            [.. var first, var last] => $"{string.Join(", ", first)} {conjunction} {last}",
        };

    private static bool HasNoVoice(Claim claim) => !claim.IsRelayed && IsBuiltIn(claim.Speaker);

    private static bool IsBuiltIn(Speaker speaker) => speaker.Kind is SpeakerKind.Report or SpeakerKind.Uncredited;
}
