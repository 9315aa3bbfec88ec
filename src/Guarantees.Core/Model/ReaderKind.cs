namespace Guarantees.Core.Model;

/// <summary>Whether a person or a program read.</summary>
public enum ReaderKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A program.</summary>
    Agent,
}
