namespace Guarantees.Core.Authoring;

/// <summary>A run of words of a sentence that is told.</summary>
/// <param name="First">Number of the first item.</param>
/// <param name="End">Number after the last one.</param>
/// <param name="IsFronted">Whether it is a condition before a cue, which may belong to the run after it.</param>
internal readonly record struct ToldRun(int First, int End, bool IsFronted);
