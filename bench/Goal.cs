namespace Guarantees.Bench;

/// <summary>Something that is measured and may not be more than a limit.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Seen">The figure.</param>
/// <param name="Most">The limit.</param>
internal sealed record Goal(string What, double Seen, double Most)
{
    /// <summary>Whether the figure is within the limit.</summary>
    public bool IsMet => Seen <= Most;
}
