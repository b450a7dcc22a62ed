/// Who was heard about what, in whole numbers.
///
/// Per kind all voices stand over one common denominator, so that the scores
/// of one ranking do too and are compared as whole numbers. A number that
/// does not fit is an error, never a rounded answer.
package struct Tally: Sendable {
    package let workspace: Workspace
    /// The themes that are ranked; the others are as if nobody had asked about them.
    package private(set) var themes: [Int]
    package let heard: Heard
    /// K⁺, in display order.
    package let kinds: [Int]
    /// Per kind, how many units one whole voice is.
    package private(set) var unit: [Int128] = []
    /// Per theme and kind, those who raised it, in units.
    package private(set) var n: [[Int128]] = []
    /// Per kind, those heard, in units.
    package private(set) var of: [Int128] = []
    /// The shares of K⁺ as whole numbers without a common divisor, in the order of `kinds`.
    package private(set) var shares: [Int128] = []
    package private(set) var shareSum: Int128 = 0
    /// The least common multiple of `of` over K⁺.
    package private(set) var scale: Int128 = 1

    package init(_ workspace: Workspace, only restriction: ((Int) -> Bool)? = nil) throws(Fraction.Overflow) {
        self.workspace = workspace
        themes = Array(workspace.themes.indices)
        heard = Heard(workspace, only: restriction)
        kinds = heard.weighedKinds
        for kind in workspace.kinds.indices {
            var unit: Int128 = 1
            for voice in heard.everyone[kind] {
                unit = try unit.leastCommonMultiple(workspace.share(ofVoice: voice, in: kind).denominator)
            }
            self.unit.append(unit)
        }
        for kind in workspace.kinds.indices { of.append(try sum(heard.everyone[kind], kind)) }
        for theme in workspace.themes.indices {
            var row: [Int128] = []
            for kind in workspace.kinds.indices { row.append(try sum(heard.voices[theme][kind], kind)) }
            n.append(row)
        }
        try weigh()
    }

    private mutating func weigh() throws(Fraction.Overflow) {
        let fractions = kinds.map { workspace.kinds[$0].share }
        var common: Int128 = 1
        for share in fractions { common = try common.leastCommonMultiple(share.denominator) }
        for share in fractions { shares.append(try share.numerator.times(common / share.denominator)) }
        let divisor = shares.reduce(UInt128(0)) { Fraction.greatestCommonDivisor($0, $1.magnitude) }
        if divisor > 1 { shares = shares.map { $0 / Int128(divisor) } }
        for share in shares { shareSum = try shareSum.plus(share) }
        for kind in kinds { scale = try scale.leastCommonMultiple(of[kind]) }
        // Every score is a part of this, so that sums below need no check of their own.
        _ = try scale.times(max(shareSum, 1))
    }

    private func sum(_ voices: [Int], _ kind: Int) throws(Fraction.Overflow) -> Int128 {
        // Where one voice is one unit, nobody is split.
        if unit[kind] == 1 { return Int128(voices.count) }
        var sum: Int128 = 0
        for voice in voices { sum = try sum.plus(units(of: voice, kind)) }
        return sum
    }

    /// α(v,k) in units of the kind.
    package func units(of voice: Int, _ kind: Int) -> Int128 {
        let share = workspace.share(ofVoice: voice, in: kind)
        return share.numerator * (unit[kind] / share.denominator)
    }

    /// The same voices, with only some of the themes ranked.
    package func ranking(only themes: [Int]) -> Tally {
        var tally = self
        tally.themes = themes
        return tally
    }

    /// n of *n of N*.
    package func count(_ theme: Int, _ kind: Int) -> Fraction { Fraction(n[theme][kind], unit[kind]) }

    /// N of *n of N*.
    package func count(ofKind kind: Int) -> Fraction { Fraction(of[kind], unit[kind]) }

    /// p_k(t) over `scale`, of a kind in K⁺.
    package func part(_ theme: Int, _ kind: Int) -> Int128 { n[theme][kind] * (scale / of[kind]) }

    /// p_k(t); 0 where nobody of the kind was heard.
    package func profile(_ theme: Int, _ kind: Int) -> Fraction {
        of[kind] == 0 ? .zero : Fraction(n[theme][kind], of[kind])
    }

    /// Whether anybody of K⁺ raised a theme.
    package func isRaised(_ theme: Int) -> Bool { kinds.contains { n[theme][$0] > 0 } }

    /// s_k/(Σs·N_k): what one whole voice of a kind in K⁺ moves under equal weight.
    package func move(_ kind: Int) -> Fraction {
        guard let position = kinds.firstIndex(of: kind) else { return .zero }
        let weight = Fraction(shares[position], shareSum)
        return (try? weight.divided(by: count(ofKind: kind))) ?? .zero
    }
}
