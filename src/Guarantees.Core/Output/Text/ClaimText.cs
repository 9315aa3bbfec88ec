using Guarantees.Core.Model;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Output.Text;

/// <summary>A claim for programs that show a text and nothing else.</summary>
internal static class ClaimText
{
    /// <summary>Renders who says what in the first line, so that nothing is quoted without its who, and then the card.</summary>
    public static string Render(Claim claim, KnowledgeBaseIndex index) =>
        $"{SafeText.Escape($"{ClaimWording.Lead(claim)}: {claim.Statement}")}\n\n{new ClaimCard(index, TextStyle.Plain).Render(claim)}";
}
