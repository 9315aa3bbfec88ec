using Guarantees.Bench;

// bench empty | nodes FILE... | events FILE...: the peers, each a process of its own.
// bench make FOLDER SOURCES CLAIMS: a knowledge base to measure by hand, with so many claims in each source.
// bench CLAIMS: measures the published tool CLAIMS against them.
return args switch
{
    ["empty"] => 0,
    ["nodes", .. var files] => files.Max(Baselines.Nodes),
    ["events", .. var files] => files.Max(Baselines.Events),
    ["make", var folder, var sources, var claims] => Bench.Make(folder, int.Parse(sources), int.Parse(claims)),
    [var claims] => Bench.Run(claims),
    _ => Bench.Usage(),
};
