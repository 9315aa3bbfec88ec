namespace Guarantees.Cli.Terminal;

/// <summary>Passes bytes on until a write fails in an expected way; from then on it drops them.</summary>
/// <param name="target">The stream that the bytes are written to.</param>
/// <param name="isForgiven">Whether a failure is expected.</param>
internal sealed class ForgivingStream(Stream target, Predicate<IOException> isForgiven) : Stream
{
    private bool _isBroken;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (!_isBroken)
                target.Write(buffer);
        }
        catch (IOException failure) when (isForgiven(failure))
        {
            _isBroken = true;
        }
    }

    public override void Flush()
    {
        // the target buffers nothing
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
