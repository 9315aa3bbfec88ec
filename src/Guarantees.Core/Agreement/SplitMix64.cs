namespace Guarantees.Core.Agreement;

/// <summary>A generator of random numbers that gives the same ones on every platform and version (Steele et al., 2014).</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Draws a number from 0 to below a bound.</summary>
    public int Next(int bound)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(((UInt128)(mixed ^ (mixed >> 31)) * (ulong)bound) >> 64);
    }
}
