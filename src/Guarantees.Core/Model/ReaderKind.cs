namespace Guarantees.Core.Model;

/// <summary>Whether a reader is a person or a program.</summary>
public enum ReaderKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A program.</summary>
    Agent,
}
