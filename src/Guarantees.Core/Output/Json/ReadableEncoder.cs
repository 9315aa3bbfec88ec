using System.Text.Encodings.Web;

namespace Guarantees.Core.Output.Json;

/// <summary>Escapes only what JSON requires, and characters that are invisible.</summary>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    public static readonly ReadableEncoder Instance = new();

    // Despite its name, it is safe in JSON: what it does not escape matters only inside HTML.
    private static readonly JavaScriptEncoder Json = UnsafeRelaxedJsonEscaping;

    private ReadableEncoder() { }

    public override int MaxOutputCharactersPerInputCharacter => Json.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => IsInvisible(unicodeScalar) || Json.WillEncode(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var escaped = Json.FindFirstCharacterToEncode(text, textLength);
        for (var i = 0; i < (escaped < 0 ? textLength : escaped); i++)
        {
            if (SafeText.IsInvisible(text[i]))
                return i;
        }
        return escaped;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) =>
        Json.WillEncode(unicodeScalar) || !IsInvisible(unicodeScalar)
            ? Json.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten)
            : new Span<char>(buffer, bufferLength).TryWrite($"\\u{unicodeScalar:x4}", out numberOfCharactersWritten);

    private static bool IsInvisible(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue && SafeText.IsInvisible((char)unicodeScalar);
}
