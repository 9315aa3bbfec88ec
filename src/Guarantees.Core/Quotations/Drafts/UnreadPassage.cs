namespace Guarantees.Core.Quotations.Drafts;

/// <summary>A place of a draft that looks like a quotation and could not be read.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in code points.</param>
/// <param name="Problem">What is wrong there: "a quotation mark without its partner".</param>
/// <param name="Cure">What to do about it.</param>
public sealed record UnreadPassage(int Line, int Column, string Problem, string Cure);
