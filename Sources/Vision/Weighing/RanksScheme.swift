extension Tally {
    /// `ranks`: |K⁺| · Σ s_k·(T + 1 − r_k(t)) / Σ s_k with midranks, over the T themes of a level raised in K⁺.
    func ranks() throws(Fraction.Overflow) -> Ranking {
        var ranking = Ranking()
        guard !kinds.isEmpty else { return ranking }
        let denominator = try shareSum.times(2)
        for level in levels {
            let themes = level.themes.filter(isRaised)
            var twice = [Int128](repeating: 0, count: themes.count)
            for (kind, share) in zip(kinds, shares) {
                for (index, rank) in midranks(themes, kind).enumerated() {
                    twice[index] = try twice[index].plus(share.times(2 * Int128(themes.count + 1) - rank))
                }
            }
            var entries: [Ranking.Entry] = []
            for (theme, points) in zip(themes, twice) {
                let score = Fraction(try points.times(Int128(kinds.count)), denominator)
                entries.append(.init(theme: theme, key: [points], score: score))
            }
            ranking.append(entries, within: level.within, workspace)
        }
        return ranking
    }

    /// Twice the rank of each theme within a kind; equals have the middle rank.
    private func midranks(_ themes: [Int], _ kind: Int) -> [Int128] {
        let values = themes.map { n[$0][kind] }
        let order = values.indices.sorted { values[$0] > values[$1] }
        var ranks = [Int128](repeating: 0, count: themes.count)
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for index in order[start..<end] { ranks[index] = Int128(start + 1 + end) }
            start = end
        }
        return ranks
    }
}
