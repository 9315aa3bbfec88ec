using Guarantees.Cli;

using var host = CliHost.OfThisProcess();
return App.Run(args, host);
