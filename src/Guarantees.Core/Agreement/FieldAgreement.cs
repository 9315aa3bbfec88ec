namespace Guarantees.Core.Agreement;

/// <summary>How far two readers agree in one field of the claims that both found.</summary>
/// <param name="Name">The field's name in the data.</param>
/// <param name="Equal">In how many pairs it is equal.</param>
/// <param name="Count">How many pairs there are.</param>
/// <param name="Share">The one over the other.</param>
/// <param name="Alpha">Krippendorff's alpha for nominal values; without a value where nothing varies.</param>
public sealed record FieldAgreement(string Name, int Equal, int Count, Estimate Share, Estimate Alpha);
