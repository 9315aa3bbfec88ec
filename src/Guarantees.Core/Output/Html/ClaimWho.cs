using Guarantees.Core.Model;
using Guarantees.Core.Output.Documents;

namespace Guarantees.Core.Output.Html;

/// <summary>The attribution of a claim: voices, how the source is identified, and the cue.</summary>
internal static class ClaimWho
{
    public static Markup Render(Claim claim)
    {
        var (voices, level) = (DocumentWording.NameVoices(claim), DocumentWording.NameLevel(claim));
        var cue = ClaimWording.Cue(claim);
        return $"<b>{DocumentWording.Capitalize(voices)}</b>{(voices == level ? "" : $", {level}")}{(cue.Length == 0 ? "" : $", {cue}")}";
    }
}
