/// The scores balanced to margins, as a view may say them.
///
/// They stand beside the exact ones and order nothing (docs/decisions/0006).
/// A weight is made of how many of a kind stand in each cell of the margins,
/// and a balanced part of how many of those raised the theme: none leaves
/// that is made of a cell of a protected kind that is few or nearly all.
package struct Balance: Sendable {
    package let figures: Figures
    package let margins: Margins

    private let raking: Raking
    /// The kinds whose cells may not be told.
    private let closed: Set<Int>
    /// By theme, the equal score with balanced profiles; nil where a kind has no weights or it may not be said.
    private let scores: [Double?]

    /// Nil where stemme.yaml names no margins.
    package init?(_ figures: Figures) {
        let tally = figures.tally
        guard let margins = tally.workspace.margins, !margins.variables.isEmpty else { return nil }
        self.figures = figures
        self.margins = margins
        let raking = Raking(tally, margins)
        self.raking = raking
        let workspace = tally.workspace
        let cells =
            figures.view == .public
            ? workspace.kinds.indices.filter { workspace.kinds[$0].protected }.map { Cells(tally, margins, $0) } : []
        let closed = Set(cells.filter(\.isFew).map(\.kind))
        self.closed = closed
        let isHidden = workspace.withRelatives(
            workspace.themes.indices.map { theme in cells.contains { $0.isFew(theme, tally) } })
        scores = workspace.themes.indices.map { theme in
            closed.isEmpty && !isHidden[theme] && figures.shows(theme) ? raking.score(theme, tally) : nil
        }
    }

    private var tally: Tally { figures.tally }

    /// Whether the weights themselves would tell of few.
    package var isLeftOut: Bool { !closed.isEmpty }

    /// The kinds that were raked, as far as their weights may be described.
    package var groups: [Raking.Group] { raking.groups.filter { mayDescribe($0.kinds) } }

    /// Why a kind has no weights, as far as that may be said.
    package var failures: [Raking.Failure] { raking.failures.filter { mayDescribe($0.kinds) } }

    private func mayDescribe(_ kinds: [Int]) -> Bool {
        margins.isJoint ? closed.isEmpty : closed.isDisjoint(with: kinds)
    }

    /// The equal score with balanced profiles; nil where a kind has no weights or it may not be said.
    package func score(_ theme: Int) -> Double? { scores[theme] }

    /// What part of a kind raised a theme, balanced; nil where the score is.
    package func profile(_ theme: Int, _ kind: Int) -> Double? {
        score(theme) == nil ? nil : raking.profile(theme, kind, tally)
    }

    /// The themes in the order of their balanced scores, of those that have one; what is level to a billionth is a tie.
    package var ranking: Ranking {
        var ranking = Ranking()
        ranking.append(
            tally.themes.compactMap { theme in
                score(theme).map { .init(theme: theme, key: [Int128(($0 * 1e9).rounded())], score: nil) }
            }, tally.workspace)
        return ranking
    }

    /// Those heard of one kind, parted by all margins at once.
    private struct Cells {
        let kind: Int
        /// By voice, its cell.
        private var ofVoice: [Int: Int] = [:]
        private var sizes: [Fraction] = []
        private let floor: Int

        init(_ tally: Tally, _ margins: Margins, _ kind: Int) {
            self.kind = kind
            let workspace = tally.workspace
            floor = workspace.settings.floor
            var numbers: [[String?]: Int] = [:]
            for voice in tally.heard.everyone[kind] {
                let values = margins.variables.map {
                    Margins.value(of: $0, workspace.voices[voice], kind: workspace.kinds[kind])
                }
                let cell = numbers[values] ?? numbers.count
                numbers[values] = cell
                ofVoice[voice] = cell
            }
            sizes = sums(tally.heard.everyone[kind], numbers.count, tally)
        }

        /// Whether some cell is of few.
        var isFew: Bool { sizes.contains { $0 < Fraction(floor) } }

        /// Whether few of a cell, or nearly all, raised a theme.
        func isFew(_ theme: Int, _ tally: Tally) -> Bool {
            zip(sums(tally.heard.voices[theme][kind], sizes.count, tally), sizes).contains { n, all in
                Figure(n, of: all, floor: floor).number == nil
            }
        }

        private func sums(_ voices: [Int], _ count: Int, _ tally: Tally) -> [Fraction] {
            var units = [Int128](repeating: 0, count: count)
            for voice in voices { if let cell = ofVoice[voice] { units[cell] += tally.units(of: voice, kind) } }
            return units.map { Fraction($0, tally.unit[kind]) }
        }
    }
}
