extension Tally {
    /// Σ_{k∈K⁺} s_k·p_k(t) / Σ_{K⁺} s_k, as a part of `scale · shareSum`.
    package func equalScore(_ theme: Int) -> Int128 {
        zip(kinds, shares).reduce(0) { sum, kind in sum + kind.1 * part(theme, kind.0) }
    }

    /// `equal`: each kind by its share, however many it is.
    func equal() -> Ranking {
        var ranking = Ranking()
        ranking.append(
            workspace.themes.indices.map { theme in
                let score = equalScore(theme)
                return .init(
                    theme: theme, key: [score], score: kinds.isEmpty ? nil : Fraction(score, scale * shareSum))
            }, workspace)
        return ranking
    }
}
