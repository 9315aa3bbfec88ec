using Guarantees.Core.Loading;
using Guarantees.Core.Model;
using Guarantees.Core.Output;
using Guarantees.Core.Quotations.Drafts;

namespace Guarantees.Cli.Commands;

/// <summary>Reads the arguments of <c>claims quote</c>: existing files and <c>-</c> are drafts, everything else is words.</summary>
internal sealed class QuoteInput(CommandContext context)
{
    private const string StandardInput = "-";

    /// <summary>Reads an argument as a draft or as a quotation.</summary>
    /// <param name="given">The argument.</param>
    /// <param name="isOnly">Whether it is the only argument; if there are several, each is a draft.</param>
    public (Draft? Draft, string Words) Read(string given, bool isOnly)
    {
        if (given == StandardInput)
            return (ReadText("stdin", context.Host.OpenInput()), given);
        if (!given.Contains('\0') && context.GetFullPath(given) is var path && File.Exists(path))
            return (ReadFile(given, path), given);
        if (!isOnly)
            throw CliException.LoadFailure($"file not found: {given}");
        if (IsLikelyFile(given))
            context.Error.WriteLine($"claims: no file named {SafeText.Escape(given)}; treating it as a quotation");
        return (null, given);
    }

    /// <summary>Reads words as a draft if they quote some and say others; null if they do not.</summary>
    public static Draft? ReadSentence(string words)
    {
        var draft = DraftReader.Read("TEXT", words);
        return draft.Paragraphs.Any(p => p.HasWordsAroundQuotation) ? draft : null;
    }

    private static Draft ReadFile(string name, string path)
    {
        if (!DraftReader.IsWord(name))
            return ReadText(name, File.OpenRead(path));
        if (new FileInfo(path).Length > Limits.MaxFileBytes)
            throw CliException.LoadFailure($"{name} is larger than {Limits.MaxFileBytes / 1024 / 1024} MiB");
        using var file = File.OpenRead(path);
        var (draft, problem) = DraftReader.ReadWord(name, file);
        return draft ?? throw CliException.LoadFailure($"{name} {problem}");
    }

    private static Draft ReadText(string name, Stream input)
    {
        using (input)
        {
            var (text, problem) = DraftDecoder.Read(input);
            return DraftReader.Read(name, text ?? throw CliException.LoadFailure($"{name} {problem}"));
        }
    }

    private static bool IsLikelyFile(string given) =>
        !given.Any(char.IsWhiteSpace)
        && Path.GetExtension(given).ToLowerInvariant() is ".md" or ".markdown" or ".txt" or ".html" or ".htm" or ".docx";
}
