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

    package let heard: Heard
    /// Per kind, how many were heard.
    package let of: [Fraction]
    /// K⁺, in display order.
    package let kinds: [Int]
    /// The shares of K⁺, summed.
    package let total: Fraction
    /// All themes, the highest score first; ties by title.
    package private(set) var rows: [Row] = []

    package init(_ workspace: Workspace, only restriction: ((Int) -> Bool)? = nil) throws(Fraction.Overflow) {
        heard = Heard(workspace, only: restriction)
        kinds = heard.weighedKinds
        var of: [Fraction] = []
        for kind in workspace.kinds.indices { of.append(try heard.count(ofKind: kind)) }
        self.of = of
        var total = Fraction.zero
        for kind in kinds { total = try total.plus(workspace.kinds[kind].share) }
        self.total = total
        for theme in workspace.themes.indices { rows.append(try row(theme, workspace)) }
        rank(workspace)
    }

    private func row(_ theme: Int, _ workspace: Workspace) throws(Fraction.Overflow) -> Row {
        var row = Row(theme: theme, n: [])
        for kind in workspace.kinds.indices { row.n.append(try heard.count(theme, kind)) }
        guard !kinds.isEmpty else { return row }
        var score = Fraction.zero
        for kind in kinds { score = try score.plus(try contribution(of: kind, n: row.n[kind], workspace)) }
        row.score = score
        return row
    }

    /// What a kind adds to a score: s_k / Σs · n / N_k.
    package func contribution(of kind: Int, n: Fraction, _ workspace: Workspace) throws(Fraction.Overflow) -> Fraction {
        let weight = try weight(of: kind, workspace)
        return try weight.times(try n.divided(by: of[kind]) ?? .zero)
    }

    /// s_k / Σs, 0 outside K⁺.
    package func weight(of kind: Int, _ workspace: Workspace) throws(Fraction.Overflow) -> Fraction {
        guard kinds.contains(kind) else { return .zero }
        return try workspace.kinds[kind].share.divided(by: total) ?? .zero
    }

    private mutating func rank(_ workspace: Workspace) {
        rows.sort { a, b in
            let (x, y) = (a.score ?? .zero, b.score ?? .zero)
            if x != y { return x > y }
            let (left, right) = (workspace.themes[a.theme], workspace.themes[b.theme])
            return (left.title.folded, left.name) < (right.title.folded, right.name)
        }
        for index in rows.indices {
            let isSame = index > 0 && rows[index].score == rows[index - 1].score
            rows[index].rank = isSame ? rows[index - 1].rank : index + 1
            if isSame {
                rows[index].isTied = true
                rows[index - 1].isTied = true
            }
        }
    }

    package func row(of theme: Int) -> Row? { rows.first { $0.theme == theme } }
}
