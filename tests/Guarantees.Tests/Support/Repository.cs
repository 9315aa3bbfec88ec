namespace Guarantees.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Guarantees.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
