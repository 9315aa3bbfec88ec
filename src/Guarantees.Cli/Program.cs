using Guarantees.Cli;

return App.Run(args, CliHost.OfThisProcess());
