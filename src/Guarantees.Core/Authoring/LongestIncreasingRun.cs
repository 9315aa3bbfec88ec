namespace Guarantees.Core.Authoring;

/// <summary>Tells what stayed in order from what moved.</summary>
internal static class LongestIncreasingRun
{
    /// <summary>The longest run of positive numbers that increase, in their places; all other places are 0.</summary>
    public static int[] Find(int[] numbers)
    {
        var ends = new List<int>(); // for each length the index at which the run with the least end ends
        var before = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] <= 0)
                continue;
            var at = ends.BinarySearch(i, Comparer<int>.Create((one, other) => numbers[one].CompareTo(numbers[other])));
            at = at < 0 ? ~at : at;
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
                ends.Add(i);
            else
                ends[at] = i;
        }
        var kept = new int[numbers.Length];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            kept[i] = numbers[i];
        return kept;
    }
}
