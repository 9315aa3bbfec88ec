using Guarantees.Core.Model;

namespace Guarantees.Core.Output.Documents;

/// <summary>Wording shared by the page and the dossier, with typographic apostrophes.</summary>
internal static class DocumentWording
{
    /// <summary>The title: "Bridge repairs: who said what, on what conditions".</summary>
    public static string GetTitle(KnowledgeBase knowledgeBase) =>
        knowledgeBase.Title is { } title ? $"{title}: who said what, on what conditions" : "Who said what, on what conditions";

    /// <summary>Names a report as a heading: "The call report", "The Wikinews report"; by its title or id if it has neither label nor publisher.</summary>
    public static string NameReport(Source source) =>
        source.Label is { } label ? $"The {label}"
        : source.Publisher is { } publisher
            ? $"The {(publisher.StartsWith("The ", StringComparison.Ordinal) ? publisher[4..] : publisher)} report"
        : source.Title ?? $"Report “{source.Id}”";

    /// <summary>Names the voices for places that show the level separately; the level itself if the report is the only voice.</summary>
    public static string NameVoices(Claim claim) => HasNoVoice(claim) ? NameLevel(claim) : ClaimWording.Voices(claim);

    /// <summary>Names the voices, each with how the report identifies them.</summary>
    public static string NameSpeakers(Claim claim) => HasNoVoice(claim) ? NameLevel(claim) : ClaimWording.Attribution(claim);

    /// <summary>Describes how the source is identified: "one unnamed person, second-hand".</summary>
    public static string NameLevel(Claim claim) => Curl(ClaimWording.Level(claim));

    /// <summary>Names a speaker and how the report identifies them; built-in speakers by their level.</summary>
    public static string NameSpeaker(Speaker speaker) =>
        IsBuiltIn(speaker)
            ? Curl(Vocabularies.Levels[speaker.Level].DisplayName)
            : ClaimWording.SpeakerWithIdentification(speaker);

    /// <summary>Describes words that are at least partly a speaker's own.</summary>
    public static string DescribeQuotation(Claim claim) =>
        claim.QuotationExtent == QuotationExtent.Full ? "a direct quotation" : "the report’s wording, partly a direct quotation";

    /// <summary>Capitalizes the first letter.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Replaces straight apostrophes with typographic ones.</summary>
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
