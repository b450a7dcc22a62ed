extension Tally {
    /// Σ_{k∈K⁺} s_k·p_k(t) / Σ_{K⁺} s_k, as a part of `scale · shareSum`.
    package func equalScore(_ theme: Int) -> Int128 {
        zip(kinds, shares).reduce(0) { sum, kind in sum + kind.1 * part(theme, kind.0) }
    }

    /// What part of all equal scores each kind of K⁺ gave, so that nothing breaks parity silently; nil where all are 0.
    package func contributed() throws(Fraction.Overflow) -> [Fraction]? {
        var parts: [Int128] = []
        for (kind, share) in zip(kinds, shares) {
            parts.append(try themes.reduce(Int128(0)) { $0 + part($1, kind) }.times(share))
        }
        var all: Int128 = 0
        for part in parts { all = try all.plus(part) }
        return all == 0 ? nil : parts.map { Fraction($0, all) }
    }

    /// `equal`: each kind by its share, however many it is.
    package func equal() -> Ranking {
        var ranking = Ranking()
        ranking.append(
            themes.map { theme in
                let score = equalScore(theme)
                return .init(
                    theme: theme, key: [score], score: kinds.isEmpty ? nil : Fraction(score, scale * shareSum))
            }, workspace)
        return ranking
    }
}
