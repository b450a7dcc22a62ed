/// *Udslagsgivende stemmer*: those without whom the sure or the possible top of the equal ranking is another.
///
/// Nothing is counted anew: without a voice its kinds are smaller by its
/// share and its themes lose that share, and that is all.
package struct TippingVoices: Sendable {
    /// Voices without any one of whom the top is the same other one.
    package struct Group: Sendable {
        package var voices: [Int]
        package var top: TopThemes
    }

    /// The top with everybody.
    package let top: TopThemes
    /// How many voices weigh, by head.
    package private(set) var of = 0
    package private(set) var groups: [Group] = []

    package init(_ tally: Tally) throws(Fraction.Overflow) {
        let scores = tally.themes.map(tally.equalScore)
        top = TopThemes(scores, of: tally.themes, Sensitivity.top)
        let raised = Raised(tally)
        var without = Without(tally)
        var byTop: [TopThemes: [Int]] = [:]
        for voice in tally.workspace.voices.indices where !raised.kinds[voice].isEmpty {
            of += 1
            let now = TopThemes(try without.scores(voice, raised), of: tally.themes, Sensitivity.top)
            if now != top { byTop[now, default: []].append(voice) }
        }
        groups = byTop.map { Group(voices: $1, top: $0) }.sorted {
            ($1.voices.count, $0.voices[0]) < ($0.voices.count, $1.voices[0])
        }
    }

    /// The voices, in order.
    package var voices: [Int] { groups.flatMap(\.voices).sorted() }

    /// What each voice raised, themes and kinds by their position in the tally.
    private struct Raised {
        var kinds: [[Int]]
        var themes: [[(theme: Int, position: Int)]]

        init(_ tally: Tally) {
            let count = tally.workspace.voices.count
            kinds = Array(repeating: [], count: count)
            themes = Array(repeating: [], count: count)
            for (position, kind) in tally.kinds.enumerated() {
                for voice in tally.heard.everyone[kind] { kinds[voice].append(position) }
                for (at, theme) in tally.themes.enumerated() {
                    for voice in tally.heard.voices[theme][kind] { themes[voice].append((at, position)) }
                }
            }
        }
    }

    /// The equal scores without one voice, over a denominator that all themes then share.
    private struct Without {
        /// Scores as far as they depend only on how much each kind loses.
        private struct Base {
            /// Per position, what one unit of a kind gives a theme; 0 where nobody of the kind is left.
            var factors: [Int128]
            var scores: [Int128]
        }

        private let tally: Tally
        private var bases: [[Int128]: Base] = [:]

        init(_ tally: Tally) { self.tally = tally }

        mutating func scores(_ voice: Int, _ raised: Raised) throws(Fraction.Overflow) -> [Int128] {
            var lost = [Int128](repeating: 0, count: tally.kinds.count)
            for position in raised.kinds[voice] { lost[position] = tally.units(of: voice, tally.kinds[position]) }
            let base = try base(lost)
            var scores = base.scores
            for (theme, position) in raised.themes[voice] { scores[theme] -= base.factors[position] * lost[position] }
            return scores
        }

        /// One for each way in which kinds can shrink: most voices of a kind share it.
        private mutating func base(_ lost: [Int128]) throws(Fraction.Overflow) -> Base {
            if let known = bases[lost] { return known }
            let left = zip(tally.kinds, lost).map { tally.of[$0] - $1 }
            var scale: Int128 = 1
            for of in left where of > 0 { scale = try scale.leastCommonMultiple(of) }
            // No score exceeds this times how much bigger a kind was with the voice.
            _ = try scale.times(max(tally.shareSum, 1)).times(2)
            let factors = zip(tally.shares, left).map { share, of in of > 0 ? share * (scale / of) : 0 }
            var scores: [Int128] = []
            for theme in tally.themes {
                var score: Int128 = 0
                for (position, kind) in tally.kinds.enumerated() {
                    score = try score.plus(try factors[position].times(tally.n[theme][kind]))
                }
                scores.append(score)
            }
            let base = Base(factors: factors, scores: scores)
            bases[lost] = base
            return base
        }
    }
}
