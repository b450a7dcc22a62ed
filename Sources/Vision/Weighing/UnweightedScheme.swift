extension Tally {
    /// `unweighted`: the voices that raise a theme of all in K⁺, by head: what happens without parity.
    func unweighted() -> Ranking {
        let everyone = Set(kinds.flatMap { heard.everyone[$0] }).count
        var ranking = Ranking()
        ranking.append(
            themes.map { theme in
                let raising = heads(raising: theme)
                return .init(
                    theme: theme, key: [Int128(raising)],
                    score: everyone == 0 ? nil : Fraction(Int128(raising), Int128(everyone)))
            }, workspace)
        return ranking
    }

    /// The voices of K⁺ that raise a theme, each once.
    private func heads(raising theme: Int) -> Int {
        let lists = kinds.map { heard.voices[theme][$0] }.filter { !$0.isEmpty }
        // Only a split voice can stand in two lists.
        if kinds.allSatisfy({ unit[$0] == 1 }) { return lists.reduce(0) { $0 + $1.count } }
        return Set(lists.joined()).count
    }
}
