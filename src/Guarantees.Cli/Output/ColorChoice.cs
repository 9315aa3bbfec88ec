namespace Guarantees.Cli.Output;

/// <summary>What the user said of colour.</summary>
internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}
