/// How the equal ranking moves when the kinds weigh otherwise, and when one voice is missing.
package struct Sensitivity: Sendable {
    /// Weights go in steps of one in so many.
    package static let steps = 20
    /// How many themes are the top.
    package static let top = 3

    /// How one theme fares over all weightings.
    package struct Row: Sendable {
        package var theme: Int
        /// In how many weightings it is in the top, however ties are broken; and if they fall its way.
        package var sure = 0
        package var possible = 0
        package var best = Int.max
        package var worst = 0

        package init(theme: Int) { self.theme = theme }
    }

    package let tally: Tally
    package private(set) var weightings = 0
    /// Weightings in which a tie lies on the border of the top.
    package private(set) var tied = 0
    /// By ranked theme.
    package private(set) var rows: [Row]

    private let parts: [[Int128]]
    private let positions: [Int: Int]

    package init(_ tally: Tally) throws(Fraction.Overflow) {
        self.tally = tally
        rows = tally.themes.map { Row(theme: $0) }
        positions = Dictionary(uniqueKeysWithValues: tally.themes.enumerated().map { ($1, $0) })
        parts = tally.themes.map { theme in tally.kinds.map { tally.part(theme, $0) } }
        _ = try tally.scale.times(Int128(Sensitivity.steps))
        guard !tally.kinds.isEmpty, !rows.isEmpty else { return }
        walk(kind: 0, left: Sensitivity.steps, Array(repeating: 0, count: rows.count))
    }

    package func row(of theme: Int) -> Row? { positions[theme].map { rows[$0] } }

    /// Every weighting of the kinds from here on, with so many steps left for them.
    private mutating func walk(kind: Int, left: Int, _ scores: [Int128]) {
        if kind == tally.kinds.count - 1 {
            return take(scores.indices.map { scores[$0] + parts[$0][kind] * Int128(left) })
        }
        var scores = scores
        for weight in 0...left {
            walk(kind: kind + 1, left: left - weight, scores)
            for theme in scores.indices { scores[theme] += parts[theme][kind] }
        }
    }

    private mutating func take(_ scores: [Int128]) {
        weightings += 1
        let bounds = TopThemes.Bounds(scores, Sensitivity.top)
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        var isTied = false
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
            for theme in order[start..<end] {
                let (isSure, isPossible) = (bounds.isSure(scores[theme]), bounds.isPossible(scores[theme]))
                if isSure { rows[theme].sure += 1 }
                if isPossible { rows[theme].possible += 1 }
                if isSure != isPossible { isTied = true }
                rows[theme].best = min(rows[theme].best, start + 1)
                rows[theme].worst = max(rows[theme].worst, end)
            }
            start = end
        }
        if isTied { tied += 1 }
    }
}
