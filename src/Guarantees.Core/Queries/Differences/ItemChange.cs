using System.Collections.Immutable;

namespace Guarantees.Core.Queries.Differences;

/// <summary>An item other than a claim that is not the same in two versions.</summary>
/// <param name="What">What it is: source, speaker, topic, relation or skipped.</param>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Fields">What differs; of what was added or withdrawn, all it has.</param>
public sealed record ItemChange(string What, string Id, ChangeKind Kind, ImmutableArray<FieldChange> Fields);
