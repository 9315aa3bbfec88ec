using System.Collections.Immutable;
using Guarantees.Core.Diagnostics;

namespace Guarantees.Tests.Support;

/// <summary>What a check found, at the places that a test marked.</summary>
internal sealed record VerifiedFindings(ImmutableArray<Finding> All)
{
    /// <summary>One of them has this message and, where one is given, this cure.</summary>
    public VerifiedFindings Says(string message, string? help = null)
    {
        All.Select(f => (f.Message, help is null ? null : f.Help)).Should().Contain((message, help));
        return this;
    }

    /// <summary>One of them shows these words as the nearest.</summary>
    public void Shows(string nearest) => All.Select(f => f.Nearest).Should().Contain(nearest);
}
