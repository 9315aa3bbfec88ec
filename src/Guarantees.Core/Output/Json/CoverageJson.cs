using Guarantees.Core.Model;
using Guarantees.Core.Rules.Coverage;

namespace Guarantees.Core.Output.Json;

/// <summary>Coverage as one JSON object. UTF-8, ends with a line break.</summary>
public static class CoverageJson
{
    /// <summary>Writes each report and the totals.</summary>
    public static void Write(Stream output, IReadOnlyCollection<SourceCoverage> coverage) =>
        JsonFormat.WriteDocument(
            output,
            new CoverageDocument(
                coverage.Select(c => new CoveredSource(c)),
                coverage.Sum(c => c.Words),
                coverage.Sum(c => c.CoveredWords),
                coverage.Sum(c => c.Connectives)
            ),
            OutputContext.Indented.CoverageDocument
        );

    internal sealed record CoverageDocument(IEnumerable<CoveredSource> Sources, int Words, int Accounted, int Connectives);

    internal sealed class CoveredSource
    {
        private readonly SourceCoverage _coverage;

        internal CoveredSource(SourceCoverage coverage) => _coverage = coverage;

        public string Id => _coverage.Source.Id;
        public string Reading => _coverage.Source.Reading.ToTerm();
        public int Words => _coverage.Words;
        public int Accounted => _coverage.CoveredWords;
        public int Connectives => _coverage.Connectives;
        public IEnumerable<Passage> Unaccounted => _coverage.Uncovered.Select(p => new Passage(p.Text, p.Line, p.Column));
    }

    internal sealed record Passage(string Text, int Line, int Column);
}
