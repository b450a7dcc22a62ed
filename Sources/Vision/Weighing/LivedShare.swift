/// The ranking as the share of lived experience goes from nothing to everything, the other kinds by their shares.
package struct LivedShare: Sendable {
    /// Where two themes change places: λ* of weighing.md.
    package enum Flip: Sendable, Equatable {
        /// They are level when lived experience weighs this much; above it the first one named is ahead.
        case at(Fraction, ahead: Int)
        /// One is ahead at every share.
        case never
        /// They move alike, so the share decides nothing.
        case parallel
    }

    private let tally: Tally
    private let lived: Int
    private let others: [(kind: Int, share: Int128)]
    private let othersSum: Int128

    /// Nil where lived experience does not weigh, or nothing beside it does.
    package init?(_ tally: Tally) {
        guard let lived = tally.workspace.kinds.livedIndex, tally.kinds.contains(lived), tally.kinds.count > 1 else {
            return nil
        }
        self.tally = tally
        self.lived = lived
        others = zip(tally.kinds, tally.shares).filter { $0.0 != lived }.map { ($0.0, $0.1) }
        othersSum = others.reduce(0) { $0 + $1.share }
    }

    /// Whether the others have the same share.
    package var othersAreEven: Bool { Set(others.map(\.share)).count == 1 }

    /// How lived experience raised a theme, and the share-weighted mean of how the others did.
    private func sides(_ theme: Int) -> (lived: Fraction, others: Fraction) {
        let sum = others.reduce(Int128(0)) { $0 + $1.share * tally.part(theme, $1.kind) }
        return (tally.profile(theme, lived), Fraction(sum, tally.scale * othersSum))
    }

    /// The share of lived experience at which two themes are level.
    package func flip(_ a: Int, _ b: Int) throws(Fraction.Overflow) -> Flip {
        let (share, slope) = try crossing(a, b)
        guard let share else { return .parallel }
        return share >= .zero && share <= .one ? .at(share, ahead: slope > .zero ? a : b) : .never
    }

    /// λ* = (O_b − O_a) / ((L_a − O_a) − (L_b − O_b)), also outside 0 to 1; nil where the denominator is 0.
    package func point(_ a: Int, _ b: Int) throws(Fraction.Overflow) -> Fraction? { try crossing(a, b).share }

    /// λ*, and how much faster the first theme rises with the share than the second.
    private func crossing(_ a: Int, _ b: Int) throws(Fraction.Overflow) -> (share: Fraction?, slope: Fraction) {
        let (left, right) = (sides(a), sides(b))
        let slope = try left.lived.minus(left.others).minus(try right.lived.minus(right.others))
        return (try right.others.minus(left.others).divided(by: slope), slope)
    }

    /// The ranking when lived experience weighs so much.
    package func ranking(at share: Fraction) throws(Fraction.Overflow) -> Ranking {
        let scores = try scores(at: share)
        var ranking = Ranking()
        let denominator = try tally.scale.times(othersSum).times(share.denominator)
        ranking.append(
            zip(tally.themes, scores).map { .init(theme: $0, key: [$1], score: Fraction($1, denominator)) },
            tally.workspace)
        return ranking
    }

    /// Who is in the top when lived experience weighs so much.
    package func top(at share: Fraction) throws(Fraction.Overflow) -> TopThemes {
        TopThemes(try scores(at: share), of: tally.themes, Sensitivity.top)
    }

    /// Per ranked theme, over `scale · Σ others · the share's denominator`.
    private func scores(at share: Fraction) throws(Fraction.Overflow) -> [Int128] {
        _ = try tally.scale.times(othersSum).times(share.denominator)
        let rest = share.denominator - share.numerator
        return tally.themes.map { theme in
            let other = others.reduce(Int128(0)) { $0 + $1.share * tally.part(theme, $1.kind) }
            return share.numerator * othersSum * tally.part(theme, lived) + rest * other
        }
    }
}
