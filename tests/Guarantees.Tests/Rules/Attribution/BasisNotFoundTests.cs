using Guarantees.Core.Checking;
using Guarantees.Core.Loading;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Rules.Attribution;

public sealed class BasisNotFoundTests
{
    [Fact]
    public void A_paraphrased_basis_is_not_found() =>
        Verify
            .Base(
                speakers: "- {id: clerk, name: a clerk, kind: unnamed, count: 1, source: report, basis: {|CLM309:saw the mayor|}}"
            )
            .Says("not found in report", "copy the words from the report");

    [Fact]
    public void A_basis_of_a_person_is_in_one_of_the_sources() =>
        Verify.Base(speakers: "- {id: ann, name: Ann Lee, kind: person, side: city, basis: {|CLM309:as an engineer|}}");

    [Fact]
    public void A_basis_may_be_in_a_source_other_than_the_claims()
    {
        using var files = TwoReports.With(
            "{id: ann, name: Ann Lee, kind: person, side: city}",
            "{id: ann, name: Ann Lee, kind: person, side: city, basis: A clerk said}"
        );
        Checker
            .Run(KnowledgeBaseLoader.Load(new KnowledgeBaseFolder(files.Folder)))
            .Findings.Select(f => f.Rule.Code)
            .Distinct()
            .Should()
            .BeEquivalentTo("CLM419", "CLM701");
    }
}
