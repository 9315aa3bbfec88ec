using Guarantees.Cli;

return ClaimsApp.Run(args, CliHost.FromProcess());
