using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>Who says a claim, how the source is identified, and in which words the report says so.</summary>
internal static class ClaimWho
{
    public static Markup Render(Claim claim)
    {
        var (voices, level) = (DocumentWording.NameVoices(claim), DocumentWording.NameLevel(claim));
        var cue = ClaimWording.Cue(claim);
        return $"<b>{DocumentWording.Capitalize(voices)}</b>{(voices == level ? "" : $", {level}")}{(cue.Length == 0 ? "" : $", {cue}")}";
    }
}
