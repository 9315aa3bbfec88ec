using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Guarantees.Bench;

/// <summary>What YamlDotNet alone takes for the same bytes.</summary>
internal static class Baselines
{
    public static int Nodes(string file)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Count == 1 ? 0 : 1;
    }

    public static int Events(string file)
    {
        using var reader = new StreamReader(file);
        var parser = new Parser(reader);
        while (parser.MoveNext()) { }
        return 0;
    }
}
