using Guarantees.Core.Model;

namespace Guarantees.Core.Queries;

/// <summary>Two claims of different reports between which a relation is recorded.</summary>
/// <param name="Relation">The relation as written.</param>
/// <param name="From">The relation's first end; where it has no direction, the claim whose report is declared first.</param>
/// <param name="To">The other end.</param>
public sealed record RelatedPair(Relation Relation, Claim From, Claim To)
{
    /// <summary>Who agrees with whom, or null where the two do not agree.</summary>
    public AgreementKind? Agreement => Relation.Type == RelationType.Agrees ? AgreementClassifier.Classify(From, To) : null;
}
