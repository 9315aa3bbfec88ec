namespace Guarantees.Tests.Support;

/// <summary>The report's file replaced by a link.</summary>
internal static class LinkedReport
{
    /// <summary>What makes it a link to the target, in the folder of a knowledge base.</summary>
    public static Action<string> To(string target) =>
        folder =>
        {
            var report = Path.Combine(folder, "sources", "report.txt");
            File.Delete(report);
            File.CreateSymbolicLink(report, target);
        };
}
