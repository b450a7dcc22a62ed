/// The `equal` scheme: Σ_{k∈K⁺} s_k·p_k(t) / Σ_{K⁺} s_k, beside the profile it is made of.
package struct EqualWeighing: Sendable {
    /// One theme's profile and score.
    package struct Row: Sendable {
        package var theme: Int
        /// Per kind, how many of those heard raised it.
        package var n: [Fraction]
        /// Nil where no kind weighs.
        package var score: Fraction?
        /// 1, 2, 3, 3, 5: a tie has one number.
        package var rank = 0
        package var isTied = false
    }

    package let tally: Tally
    /// Per kind, how many were heard.
    package let of: [Fraction]
    /// All themes, the highest score first; ties by title.
    package let rows: [Row]

    package var heard: Heard { tally.heard }
    /// K⁺, in display order.
    package var kinds: [Int] { tally.kinds }

    package init(_ workspace: Workspace, only restriction: ((Int) -> Bool)? = nil) throws(Fraction.Overflow) {
        self.init(try Tally(workspace, only: restriction))
    }

    package init(_ tally: Tally) {
        self.tally = tally
        let kinds = tally.workspace.kinds.indices
        of = kinds.map(tally.count(ofKind:))
        rows = tally.equal().rows.map { row in
            Row(
                theme: row.theme, n: kinds.map { tally.count(row.theme, $0) }, score: row.score, rank: row.rank,
                isTied: row.isTied)
        }
    }

    /// What a kind adds to a score: s_k / Σs · n / N_k.
    package func contribution(of kind: Int, n: Fraction, _ workspace: Workspace) throws(Fraction.Overflow) -> Fraction {
        let weight = try weight(of: kind, workspace)
        return try weight.times(try n.divided(by: of[kind]) ?? .zero)
    }

    /// s_k / Σs, 0 outside K⁺.
    package func weight(of kind: Int, _ workspace: Workspace) throws(Fraction.Overflow) -> Fraction {
        guard let position = kinds.firstIndex(of: kind) else { return .zero }
        return Fraction(tally.shares[position], tally.shareSum)
    }

    package func row(of theme: Int) -> Row? { rows.first { $0.theme == theme } }
}
