/// The coverage as it may leave: who is missing, and no value that few have.
package struct PublicCoverage: Sendable {
    package private(set) var parts: [Coverage.Part] = []

    package init(_ figures: Figures) throws(Fraction.Overflow) {
        let workspace = figures.tally.workspace
        let coverage = try Coverage(figures.tally.heard, workspace)
        guard let lived = workspace.kinds.livedIndex, let everyone = figures.of(lived).number else { return }
        for part in coverage.parts where part.name != "kind" {
            let heard = part.rows.filter { $0.lived > .zero }
            // A value that nobody has is known only where somebody has said which values there are.
            let isClosed = part.name == "side" || workspace.margins?.targets[part.name] != nil
            let isAnyFew = heard.contains { figures.said($0.lived, lived, of: everyone).number == nil }
            var left = everyone
            for row in heard { left = try left.minus(row.lived) }
            let isSaid = !isAnyFew && (left <= .zero || left >= Fraction(workspace.settings.floor))
            // With as many values as voices, each would be one of them.
            let saysNobody = isClosed && (isSaid || Fraction(heard.count) < everyone)
            let rows = part.rows.filter { $0.lived == .zero ? saysNobody : isSaid }
            if !rows.isEmpty { parts.append(Coverage.Part(name: part.name, title: part.title, rows: rows)) }
        }
    }
}
