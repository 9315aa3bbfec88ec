using System.Globalization;
using Guarantees.Core.Agreement;
using Guarantees.Core.Model;

namespace Guarantees.Core.Output;

/// <summary>Wording of the agreement between two readers, shared by all formats.</summary>
public static class AgreementWording
{
    /// <summary>Says who read the reports and how many of them are people; figures about programs say nothing about people.</summary>
    public static string DescribeReaders(ReadingAgreement agreement)
    {
        Reader?[] readers = [FindReader(agreement.First.KnowledgeBase), FindReader(agreement.Second.KnowledgeBase)];
        var people = readers.Count(r => r is { Kind: ReaderKind.Person });
        var kinds = readers.Zip(GetNames(agreement), (reader, name) => $"{name} ({DescribeKind(reader)})");
        return $"{string.Join(" and ", kinds)}: {(people == 0 ? "no person" : ClaimWording.Count(people, "person"))} read";
    }

    /// <summary>Gets the names of the two readers, or of their readings if both readers have the same name.</summary>
    public static string[] GetNames(ReadingAgreement agreement)
    {
        var (first, second) = (agreement.First.KnowledgeBase.Curator, agreement.Second.KnowledgeBase.Curator);
        return first == second ? ["the knowledge base", "the other reading"] : [first, second];
    }

    /// <summary>Finds the reader who wrote a reading, or null if that reader is not declared.</summary>
    public static Reader? FindReader(KnowledgeBase reading) => reading.Readers.FirstOrDefault(r => r.Id == reading.Curator);

    /// <summary>Gets the summary line: "54 claims found by both, 14 of them to decide; 0 and 1 found by one reader only".</summary>
    public static string Summarize(ReadingAgreement agreement) =>
        $"{ClaimWording.Count(agreement.Pairs.Length, "claim")} found by both, {agreement.Differing.Count()} of them to decide; {agreement.OnlyFirst.Length} and {agreement.OnlySecond.Length} found by one reader only";

    /// <summary>Formats a figure: "0.98".</summary>
    public static string Format(double? value) =>
        value is { } figure ? figure.ToString("0.00", CultureInfo.InvariantCulture) : "";

    /// <summary>Formats an interval: "0.95 to 1.00"; empty if there is none.</summary>
    public static string FormatInterval(Estimate estimate) =>
        estimate.Low is null ? "" : $"{Format(estimate.Low)} to {Format(estimate.High)}";

    private static string DescribeKind(Reader? reader) =>
        reader is null ? "unknown" : Vocabularies.ReaderKinds[reader.Kind].DisplayName;
}
