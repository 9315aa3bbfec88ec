namespace Guarantees.Core.Diagnostics;

/// <summary>How serious a finding is.</summary>
public enum Severity
{
    /// <summary>The knowledge base is wrong.</summary>
    Error,

    /// <summary>The knowledge base may be wrong.</summary>
    Warning,

    /// <summary>A question to a reader, or information; not a problem.</summary>
    Note,
}

/// <summary>The words for severities.</summary>
public static class SeverityExtensions
{
    /// <summary>Gets the word printed in findings.</summary>
    public static string ToTerm(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
