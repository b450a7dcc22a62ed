/// Numbers as they may leave: of a protected kind none below the floor, and none
/// from which one could be worked out again (weighing.md, the public view).
package struct PublicFigures: Sendable {
    private let workspace: Workspace
    private let weighing: EqualWeighing
    /// The themes whose score and rank are left out.
    private let hidden: Set<Int>

    package init(_ workspace: Workspace, _ weighing: EqualWeighing) {
        self.workspace = workspace
        self.weighing = weighing
        var hidden = Set<Int>()
        for row in weighing.rows {
            let isSmall = workspace.kinds.indices.contains { kind in
                workspace.kinds[kind].protected
                    && PublicFigures.isSmall(row.n[kind], of: weighing.of[kind], floor: workspace.settings.floor)
            }
            if isSmall { hidden.insert(row.theme) }
        }
        let small = hidden
        for (theme, value) in workspace.themes.enumerated() {
            if !small.isDisjoint(with: value.broader) { hidden.insert(theme) }
            if small.contains(theme) { hidden.formUnion(value.broader) }
        }
        self.hidden = hidden
    }

    /// Whether a number is so near to 0 or to all that somebody could be meant.
    static func isSmall(_ n: Fraction, of all: Fraction, floor: Int) -> Bool {
        if n == .zero { return false }
        let missing = try? all.minus(n)
        return n < Fraction(floor) || missing.map { $0 > .zero && $0 < Fraction(floor) } ?? true
    }

    package func showsScore(_ theme: Int) -> Bool { !hidden.contains(theme) }

    /// Whether so few of a protected kind were heard that not even their number may be said.
    func isHidden(_ kind: Int) -> Bool {
        let all = weighing.of[kind]
        return workspace.kinds[kind].protected && all > .zero && all < Fraction(workspace.settings.floor)
    }

    /// How many of a kind were heard.
    func heard(_ kind: Int) -> Phrase {
        isHidden(kind) ? Wording.fewerThan(workspace.settings.floor) : Phrase(weighing.of[kind].text)
    }

    /// *5 af 12*, or words where the number is small.
    package func count(_ row: EqualWeighing.Row, _ kind: Int) -> Phrase {
        let (n, all) = (row.n[kind], weighing.of[kind])
        if workspace.kinds[kind].protected {
            if n == .zero, isHidden(kind) { return Phrase("0") }
            if let said = PublicFigures.said(n, of: all, floor: workspace.settings.floor) { return said }
        }
        return Phrase(da: "\(n.text) af \(all.text)", en: "\(n.text) of \(all.text)")
    }

    /// A clause's voices of a kind.
    package static func voices(_ n: Int, _ kind: Kind, floor: Int) -> Phrase {
        guard kind.protected, n > 0, n < floor else { return Phrase("\(n)") }
        return Wording.fewerThan(floor)
    }

    private static func said(_ n: Fraction, of all: Fraction, floor: Int) -> Phrase? {
        if n == .zero { return nil }
        if n < Fraction(floor) { return Wording.fewerThan(floor) }
        guard let missing = try? all.minus(n), missing > .zero, missing < Fraction(floor) else { return nil }
        return Wording.allButFewerThan(floor)
    }
}
