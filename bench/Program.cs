using Guarantees.Bench;

// bench empty | nodes FILE | events FILE: the yardsticks, each a process of its own.
// bench CLAIMS: measures the published tool CLAIMS against them.
return args switch
{
    ["empty"] => 0,
    ["nodes", var file] => Yardsticks.Nodes(file),
    ["events", var file] => Yardsticks.Events(file),
    [var claims] => Bench.Run(claims),
    _ => Bench.Usage(),
};
