using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Guarantees.Tests.Support;

/// <summary>Splits an output into what is read as one: a card, a row, a record, an object; as plain text.</summary>
internal static class OutputUnits
{
    public static IEnumerable<string> Split(string format, string output) =>
        format switch
        {
            "json" or "sarif" or "web-annotation" or "hypothesis" => Objects(output),
            "ndjson" => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Objects),
            "csv" => Records(output).Select(record => string.Join('\n', record)),
            "markdown" => RowsAndSections(output),
            "html" => new HtmlParser()
                .ParseDocument(output)
                .QuerySelectorAll("tr, li, article")
                .Where(IsInnermost)
                .Select(e => e.TextContent),
            "claims" => output.Split("\n\n\n"),
            "" or "text" or "full" or "concise" or "github" => WithHeadings(output.Split("\n\n")),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "tell here what is read as one in this format"),
        };

    // A report's name in capitals is over all groups up to the next one.
    private static IEnumerable<string> WithHeadings(string[] groups)
    {
        var heading = "";
        foreach (var group in groups)
        {
            var first = group.Split('\n')[0];
            if (first.Length > 0 && first[0] != ' ' && !first.Any(char.IsLower))
                heading = first;
            yield return $"{heading}\n{group}";
        }
    }

    /// <summary>The records of a CSV file, by RFC 4180.</summary>
    public static IEnumerable<IReadOnlyList<string>> Records(string csv)
    {
        var record = new List<string>();
        var at = 0;
        while (at < csv.Length)
        {
            record.Add(Cell(csv, ref at));
            if (csv[at] == ',')
            {
                at++;
                continue;
            }
            csv[at..].Should().StartWith("\r\n", "a record ends so");
            at += 2;
            yield return record;
            record = [];
        }
        record.Should().BeEmpty("the last record is ended");
    }

    private static string Cell(string csv, ref int at)
    {
        var cell = new StringBuilder();
        var quoted = csv[at] == '"';
        for (at += quoted ? 1 : 0; quoted || (csv[at] != ',' && csv[at] != '\r'); at++)
        {
            if (quoted && csv[at] == '"' && csv[++at] != '"')
                break;
            cell.Append(csv[at]);
        }
        return cell.ToString();
    }

    // An object is read together with all that it holds.
    private static IEnumerable<string> Objects(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. Nodes(document.RootElement)
                .Where(n => n.ValueKind == JsonValueKind.Object && HoldsTextItself(n) && !IsReview(n))
                .Select(n => string.Join('\n', Nodes(n).Select(Text))),
        ];
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.ValueKind switch
        {
            JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Nodes(p.Value)).Prepend(node),
            JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes).Prepend(node),
            _ => [node],
        };

    private static bool HoldsTextItself(JsonElement node) =>
        node.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.String);

    // A review stands in its claim's object; a verdict's note may propose a statement.
    private static bool IsReview(JsonElement node) =>
        node.TryGetProperty("verdicts", out _) || node.TryGetProperty("verdict", out _);

    private static string Text(JsonElement node) => node.ValueKind == JsonValueKind.String ? node.GetString()! : "";

    private static IEnumerable<string> RowsAndSections(string markdown)
    {
        var lines = markdown.Replace("\\", "", StringComparison.Ordinal).Split('\n').ToLookup(l => l.StartsWith('|'));
        return lines[true].Concat(string.Join('\n', lines[false]).Split("\n#"));
    }

    private static bool IsInnermost(IElement element) =>
        element.Closest("article") == element || element.QuerySelector("tr, li, article") is null;
}
