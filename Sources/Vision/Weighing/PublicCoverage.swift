/// The coverage as it may leave: who is missing, and no value that few have.
package struct PublicCoverage: Sendable {
    package private(set) var parts: [Coverage.Part] = []

    package init(_ coverage: Coverage, _ figures: Figures) {
        let workspace = figures.tally.workspace
        guard let lived = workspace.kinds.livedIndex, figures.of(lived).number != nil else { return }
        let everyone = figures.tally.heard.everyone[lived].count
        for part in coverage.parts where part.name != "kind" {
            let heard = part.rows.filter { $0.lived > 0 }
            // A value that nobody has is known only where somebody has said which values there are.
            let isClosed = part.name == "side" || workspace.margins?.targets[part.name] != nil
            let isAnyFew = heard.contains { figures.voices($0.lived, lived).number == nil }
            let left = everyone - heard.reduce(0) { $0 + $1.lived }
            let isSaid = !isAnyFew && (left <= 0 || left >= workspace.settings.floor)
            // With as many values as voices, each would be one of them.
            let saysNobody = isClosed && (isSaid || heard.count < everyone)
            let rows = part.rows.filter { $0.lived == 0 ? saysNobody : isSaid }
            if !rows.isEmpty { parts.append(Coverage.Part(name: part.name, title: part.title, rows: rows)) }
        }
    }
}
