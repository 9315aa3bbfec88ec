using Guarantees.Bench;

// bench empty | nodes FILE | events FILE: the yardsticks, each a process of its own.
// bench make FOLDER SOURCES CLAIMS PARAGRAPHS: a knowledge base to measure by hand; claims and paragraphs are per source.
// bench CLAIMS: measures the published tool CLAIMS against them.
return args switch
{
    ["empty"] => 0,
    ["nodes", var file] => Yardsticks.Nodes(file),
    ["events", var file] => Yardsticks.Events(file),
    ["make", var folder, var sources, var claims, var paragraphs] => Bench.Make(folder, int.Parse(sources), int.Parse(claims), int.Parse(paragraphs)),
    [var claims] => Bench.Run(claims),
    _ => Bench.Usage(),
};
