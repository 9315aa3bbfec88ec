namespace Guarantees.Core.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>The knowledge base is wrong.</summary>
    Error,

    /// <summary>The knowledge base deserves a look.</summary>
    Warning,

    /// <summary>A question to a reader, or worth knowing; nothing is wrong.</summary>
    Note,
}

/// <summary>The words for severities.</summary>
public static class SeverityExtensions
{
    /// <summary>As findings print it.</summary>
    public static string ToTerm(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
