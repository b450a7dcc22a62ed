extension Tally {
    /// `common`: the smallest p_k(t) over K⁺, ties by the next smallest: what all kinds share.
    func common() -> Ranking {
        var ranking = Ranking()
        ranking.append(
            themes.map { theme in
                let parts = kinds.map { part(theme, $0) }.sorted()
                return .init(theme: theme, key: parts, score: parts.first.map { Fraction($0, scale) })
            }, workspace)
        return ranking
    }
}
