import Vision

/// What is said wherever a score is: who weighs, who does not, and who decided the shares.
struct HeardView {
    let tally: Tally
    let session: Session

    private var workspace: Workspace { tally.workspace }

    /// *46 hørte vejer med: 12 levet, 30 faglig, 4 ekspert.*
    func weighing() throws -> String {
        let kinds = tally.heard.shownKinds.filter { tally.kinds.contains($0) }
        var all = Fraction.zero
        for kind in kinds { all = try all.plus(tally.count(ofKind: kind)) }
        return session.say(Wording.heard(all, kinds.map(counted)))
    }

    /// The kinds that do not weigh, and why; who decided the shares, where they differ.
    ///
    /// - parameter isSelection: whether a filter chose who is heard, so that a kind may be left out by it.
    func notes(isSelection: Bool = false) -> [String] {
        var notes: [String] = []
        let others = tally.heard.shownKinds.filter { workspace.kinds[$0].share == .zero }
        if !others.isEmpty { notes.append(session.say(Wording.heardWithoutWeight(others.map(counted)))) }
        for kind in workspace.kinds.weighed where tally.heard.everyone[kind].isEmpty {
            notes.append(
                session.say(
                    isSelection
                        ? Wording.kindNotSelected(workspace.kinds[kind]) : Wording.kindNotHeard(workspace.kinds[kind])))
        }
        if let decided = workspace.settings.sharesDecided {
            notes.append(
                session.say(Wording.sharesDecided(decided, workspace.kinds.weighed.map { workspace.kinds[$0] })))
        }
        return notes
    }

    /// How many statements have no theme yet; nil where all have.
    func uncoded() -> String? {
        let uncoded = workspace.kinds.indices.filter { tally.heard.uncoded[$0] > 0 }
        if uncoded.isEmpty { return nil }
        return session.say(Wording.uncoded(uncoded.map { (workspace.kinds[$0], tally.heard.uncoded[$0]) }))
    }

    /// The kinds that have a column of their own: those with a share.
    var columns: [Int] { tally.heard.shownKinds.filter { workspace.kinds[$0].share > .zero } }

    /// The title and the cells of *n af N* for one kind.
    func column(_ kind: Int) -> Table.Column {
        Table.Column(workspace.kinds[kind].word[session.language], .right, .left, .right)
    }

    func cell(_ theme: Int, _ kind: Int) -> Table.Cell {
        Table.Cell(
            tally.count(theme, kind).text, Wording.of[session.language], tally.count(ofKind: kind).text)
    }

    /// The title and the cell of a score; a fraction too long for a table stands in `why` and in the rows.
    func scoreColumn(_ title: Phrase) -> Table.Column { Table.Column(session.say(title), .left, .right) }

    func cell(_ score: Fraction) -> Table.Cell {
        guard HeardView.isShort(score) else {
            return Table.Cell("", Wording.decimal(score, places: 6)[session.language])
        }
        return Table.Cell(score.text, Wording.decimal(score)[session.language])
    }

    private static func isShort(_ score: Fraction) -> Bool { score.text.count <= 13 }

    /// That fractions were left out of a table; nil where none was.
    func longFractions(_ scores: [Fraction?]) -> String? {
        scores.allSatisfy { $0.map(HeardView.isShort) ?? true } ? nil : session.say(Wording.longFractions)
    }

    private func counted(_ kind: Int) -> (Kind, Fraction) { (workspace.kinds[kind], tally.count(ofKind: kind)) }

    /// n and of per kind, for programs.
    func profile(_ theme: Int) -> JSONValue {
        var kinds: JSONObject = [:]
        for kind in tally.heard.shownKinds {
            kinds.append(
                workspace.kinds[kind].name,
                .object(["n": .text(tally.count(theme, kind).text), "of": .text(tally.count(ofKind: kind).text)]))
        }
        return .object(kinds)
    }
}
