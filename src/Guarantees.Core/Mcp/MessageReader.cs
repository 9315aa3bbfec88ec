using System.Buffers;

namespace Guarantees.Core.Mcp;

/// <summary>Reads messages that end in a line feed, and never holds more than one of the largest allowed.</summary>
/// <param name="input">Bytes.</param>
/// <param name="maxBytes">Of a message.</param>
internal sealed class MessageReader(Stream input, int maxBytes)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _at;
    private int _end;

    /// <summary>Reads the next message; returns whether there was one.</summary>
    /// <param name="message">Its bytes without the line end; null where it is too large, and was skipped.</param>
    public bool TryRead(out byte[]? message)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var isTooLarge = false;
        while (_at < _end || FillBuffer())
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var line = rest.IndexOf((byte)'\n');
            var piece = line < 0 ? rest : rest[..line];
            isTooLarge |= bytes.WrittenCount + piece.Length > maxBytes;
            if (!isTooLarge)
                bytes.Write(piece);
            _at += line < 0 ? rest.Length : line + 1;
            if (line >= 0)
            {
                message = isTooLarge ? null : bytes.WrittenSpan.ToArray();
                return true;
            }
        }
        message = isTooLarge ? null : bytes.WrittenSpan.ToArray();
        return isTooLarge || bytes.WrittenCount > 0;
    }

    private bool FillBuffer()
    {
        (_at, _end) = (0, input.Read(_buffer));
        return _end > 0;
    }
}
