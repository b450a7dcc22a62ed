import Vision

/// Who is for and against, as a view may say it.
enum StancesView {
    /// *for 3 · imod 1*; in what leaves only where none of the numbers is small, since they add up to one that is said.
    static func said(_ cell: Stances.Cell, _ kind: Int, _ figures: Figures) -> Phrase {
        let all = figures.tally.heard.everyone[kind].count
        let parts = [cell.for, cell.against, cell.mixed, cell.mentions].map { n in
            figures.said(Fraction(n), kind, of: Fraction(all))
        }
        return parts.allSatisfy { $0.number != nil } ? Wording.stances(cell) : Wording.notShown
    }
}
