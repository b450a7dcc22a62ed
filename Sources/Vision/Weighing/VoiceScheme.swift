extension Tally {
    /// `voice`: each voice spreads 1 over what it raises within a level; averaged over kinds by share, it sums to 1.
    func voice() throws(Fraction.Overflow) -> Ranking {
        var ranking = Ranking()
        // How many themes of the level at hand each voice raises as the kind at hand.
        var spread = [Int128](repeating: 0, count: workspace.voices.count)
        for level in levels {
            let themes = level.themes.filter(isRaised)
            var scores = [Fraction](repeating: .zero, count: themes.count)
            var total: Int128 = 0
            for (kind, share) in zip(kinds, shares) {
                let parts = try parts(of: themes, kind, &spread)
                if parts.sum == 0 { continue }
                total = try total.plus(share)
                let whole = try parts.sum.times(parts.common)
                for index in themes.indices where parts.each[index] > 0 {
                    let part = Fraction(parts.each[index], whole)
                    scores[index] = try scores[index].plus(part.times(Fraction(share, 1)))
                }
            }
            if total == 0 { continue }
            for index in scores.indices { scores[index] = try scores[index].times(Fraction(1, total)) }
            var common: Int128 = 1
            for score in scores { common = try common.leastCommonMultiple(score.denominator) }
            ranking.append(
                zip(themes, scores).map { theme, score in
                    .init(theme: theme, key: [score.numerator * (common / score.denominator)], score: score)
                }, within: level.within, workspace)
        }
        return ranking
    }

    /// What each theme gets from a kind, over `common`, and how many voices spread their unit there.
    private func parts(
        of themes: [Int], _ kind: Int, _ spread: inout [Int128]
    ) throws(Fraction.Overflow) -> (each: [Int128], common: Int128, sum: Int128) {
        for theme in themes { for voice in heard.voices[theme][kind] { spread[voice] += 1 } }
        var common: Int128 = 1
        for theme in themes {
            for voice in heard.voices[theme][kind] where common % spread[voice] != 0 {
                common = try common.leastCommonMultiple(spread[voice])
            }
        }
        var each: [Int128] = []
        for theme in themes {
            var part: Int128 = 0
            for voice in heard.voices[theme][kind] {
                let units = unit[kind] == 1 ? 1 : units(of: voice, kind)
                part = try part.plus(units.times(common / spread[voice]))
            }
            each.append(part)
        }
        var sum: Int128 = 0
        for theme in themes {
            for voice in heard.voices[theme][kind] where spread[voice] > 0 {
                sum = try sum.plus(unit[kind] == 1 ? 1 : units(of: voice, kind))
                spread[voice] = 0
            }
        }
        return (each, common, sum)
    }
}
