using Guarantees.Core.Authoring;
using Guarantees.Core.Model;

namespace Guarantees.Tests.Authoring;

public sealed class VoiceProposalTests
{
    [Theory]
    [InlineData("Ann Lee", "person Ann Lee")]
    [InlineData("Mayor Ann Lee", "person Ann Lee, Mayor")]
    [InlineData("the harbor's chief engineer Bo Orr", "person Bo Orr, harbor's chief engineer")]
    [InlineData("Secretary of Transport Bo Orr", "person Bo Orr, Secretary of Transport")]
    [InlineData("Ann Lee, the mayor of Oldport", "person Ann Lee, mayor of Oldport")]
    [InlineData("Lee", "person Lee")]
    [InlineData("Ms Lee", "person Lee")]
    [InlineData("Ann Lee for Harbor Watch New Port", "person Ann Lee, for Harbor Watch New Port")]
    [InlineData("Bo Orr of the port office", "person Bo Orr, of the port office")]
    [InlineData("the Bank of Oldport", "institution the Bank of Oldport")]
    [InlineData("WHO", "institution WHO")]
    [InlineData("A new study documenting tolls in coastal towns", "institution a new study")]
    [InlineData("the governor", "person the governor")]
    [InlineData("the White House", "institution the White House")]
    [InlineData("UNESCO", "institution UNESCO")]
    [InlineData("the mayor's office", "institution the mayor's office")]
    [InlineData("A senior port official", "unnamed a senior port official, 1")]
    [InlineData("the official working to reopen Oldport", "unnamed the official working to reopen Oldport, 1")]
    [InlineData("Two people familiar with the plan", "unnamed two people familiar with the plan, 2, familiar with the plan")]
    [InlineData("three clerks", "unnamed three clerks, 3")]
    [InlineData("port officials", "group port officials")]
    [InlineData("Sources close to the mayor", "group sources close to the mayor, close to the mayor")]
    public void The_kind_of_a_voice_follows_from_its_words(string words, string voice) => Describe(words).Should().Be(voice);

    [Theory]
    [InlineData("she")]
    [InlineData("the plan")]
    [InlineData("the goal of the talks")]
    [InlineData("the storm that has been over the harbor")]
    public void Things_are_not_voices(string words) => Describe(words).Should().BeNull();

    private static string? Describe(string words) =>
        VoiceProposal.Create(words, "report", w => IdProposal.Create(w, _ => false)) is { } speaker
            ? string.Join(
                ", ",
                new[] { $"{speaker.Kind.ToTerm()} {speaker.Name}", speaker.Count?.ToString(), speaker.Role, speaker.Basis }.Where(
                    f => f is not null
                )
            )
            : null;
}
