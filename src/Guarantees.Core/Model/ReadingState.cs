namespace Guarantees.Core.Model;

/// <summary>Whether a report has been fully read into claims.</summary>
public enum ReadingState
{
    /// <summary>Every word should be covered; words that are not are findings.</summary>
    Complete,

    /// <summary>The report is still being read; words that are not covered are no findings.</summary>
    InProgress,
}
