/// The uptake as a view may say it: never so that how many stand behind one clause could be worked out.
package struct UptakeFigures: Sendable {
    private let figures: Figures
    /// Kinds of which the number behind some clause is hidden, and those whose uptake would tell it.
    private var hasHidden = Set<Int>()
    private var tells = Set<Int>()

    package init(_ uptake: Uptake, _ footing: ClauseFooting, _ figures: Figures) {
        self.figures = figures
        let floor = figures.tally.workspace.settings.floor
        for row in uptake.rows {
            let behind = uptake.clauses.map { figures.voices(footing.count($0, row.kind), row.kind) }
            if behind.contains(where: { $0.number == nil }) { hasHidden.insert(row.kind) }
            let union = Figure.exact(Fraction(figures.tally.heard.everyone[row.kind].count - row.missing.count))
            if Figures.tellsApart(union, parts: behind, floor: floor) { tells.insert(row.kind) }
        }
    }

    /// How many of a kind are in the draft.
    package func n(_ row: Uptake.Row) -> Figure {
        tells.contains(row.kind) ? .withheld : figures.said(row.n, row.kind, of: row.of)
    }

    /// How many of a kind, by head, are in no clause: as open as how many are in one.
    package func missing(_ row: Uptake.Row) -> Figure {
        guard shows(row) else { return .withheld }
        return figures.voices(row.missing.count, row.kind)
    }

    /// Whether its uptake may be said.
    package func shows(_ row: Uptake.Row) -> Bool { n(row).number != nil && figures.of(row.kind).number != nil }

    /// Whether its effective voices may: they come of how often each voice is cited.
    package func showsEffective(_ row: Uptake.Row) -> Bool { shows(row) && !hasHidden.contains(row.kind) }
}
