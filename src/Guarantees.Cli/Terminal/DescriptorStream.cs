using System.Runtime.InteropServices;

namespace Guarantees.Cli.Terminal;

/// <summary>
/// Standard input, output or error of a Unix process, by <c>read(2)</c> and <c>write(2)</c>. <see cref="Console"/> would take over the
/// terminal, and a <see cref="FileStream"/> would write to a file without moving the position that the next program continues from.
/// </summary>
/// <param name="descriptor">0, 1 or 2.</param>
internal sealed partial class DescriptorStream(int descriptor) : Stream
{
    private const int Interrupted = 4; // EINTR
    private const int GetFlags = 1; // F_GETFD

    private readonly bool _isClosed = IsClosed(descriptor);

    public override bool CanRead => descriptor == 0;

    public override bool CanWrite => descriptor != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) =>
        _isClosed || buffer.IsEmpty ? 0 : (int)Retry(buffer, (d, b) => Read(d, b, (nuint)b.Length));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed)
            throw new IOException("the output is closed");
        while (!buffer.IsEmpty)
            buffer = buffer[(int)Retry(buffer, (d, b) => Write(d, b, (nuint)b.Length))..];
    }

    public override void Flush()
    {
        // nothing is buffered
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A descriptor that was closed at startup is either still closed or by now a file of the runtime: such a file is closed on
    // exec, which an inherited stream never is. A closed descriptor is reserved; otherwise the next file opened would get it.
    private static bool IsClosed(int descriptor)
    {
        var flags = Control(descriptor, GetFlags);
        if (flags < 0)
            _ = OpenDevice("/dev/null", 2);
        return flags != 0;
    }

    private nint Retry<T>(T buffer, Func<int, T, nint> transfer)
        where T : allows ref struct
    {
        while (true)
        {
            if (transfer(descriptor, buffer) is var count and >= 0)
                return count;
            var error = Marshal.GetLastPInvokeError();
            if (error != Interrupted)
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
        }
    }

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int descriptor, Span<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDevice(string path, int flags);
}
