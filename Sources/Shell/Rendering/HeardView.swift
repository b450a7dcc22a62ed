import Vision

/// What is said wherever a score is: who weighs, who does not, and who decided the shares.
struct HeardView {
    let figures: Figures
    let session: Session

    /// The voices, with those themes ranked that the view ranks.
    var tally: Tally { figures.tally }
    private var workspace: Workspace { tally.workspace }

    /// *46 hørte vejer med: 12 levet, 30 faglig, 4 ekspert.*
    func weighing() throws -> String {
        let kinds = tally.heard.shownKinds.filter { tally.kinds.contains($0) }
        return session.say(Wording.heard(try figures.sum(kinds), kinds.map(counted)))
    }

    /// The kinds that do not weigh, and why; who decided the shares.
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
        let split = tally.heard.splitVoices
        if figures.countsWhole {
            notes.append(session.say(Wording.splitCountWhole))
        } else if split > 0 {
            notes.append(session.say(Wording.splitVoices(figures.view == .public ? nil : split)))
        }
        return notes + shares
    }

    /// Who decided the shares, or that nobody did; nothing where they are equal.
    var shares: [String] { [Wording.shares(workspace)].compactMap { $0 }.map { session.say($0) } }

    /// The themes that the view leaves without a place; nothing where it leaves none.
    var withoutPlace: [String] {
        figures.hidden.isEmpty
            ? [] : [session.say(Wording.rankedWithout(figures.hidden.map { workspace.themes[$0].title }))]
    }

    /// That the scores are not the balanced ones, where stemme.yaml asks for those; nothing where it does not.
    var exactHere: [String] {
        workspace.margins.map { [session.say(Wording.exactHere($0.path))] } ?? []
    }

    /// How many statements have no theme yet; nil where all have.
    func uncoded() -> String? {
        // A few statements may be of one person.
        if figures.view == .public { return nil }
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
        cell(figures.n(theme, kind), of: figures.of(kind))
    }

    /// *n af N*, aligned, or words where the number is small.
    func cell(_ n: Figure, of all: Figure) -> Table.Cell {
        guard let number = n.number, let whole = all.number else {
            return Table.Cell(session.say(Wording.figure(n, of: all, floor: workspace.settings.floor)), "", "")
        }
        return Table.Cell(number.text, Wording.of[session.language], whole.text)
    }

    /// The column of the scores of `equal`.
    var equalColumn: Table.Column { scoreColumn(Wording.equalColumn(even: workspace.kinds.sharesAreEven)) }

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

    private func counted(_ kind: Int) -> (Kind, Phrase) {
        (workspace.kinds[kind], Wording.figure(figures.of(kind), floor: workspace.settings.floor))
    }

    /// A number of voices, for programs: always in English, like all values of theirs.
    func json(_ figure: Figure) -> JSONValue {
        figure == .withheld ? .null : .text(Wording.figure(figure, floor: workspace.settings.floor).en)
    }

    /// *5 af 12*, or words where the number is small.
    func profile(_ theme: Int, _ kind: Int) -> Phrase {
        Wording.figure(figures.n(theme, kind), of: figures.of(kind), floor: workspace.settings.floor)
    }

    /// A number of voices, in words where it is small.
    func said(_ figure: Figure) -> String { session.say(Wording.figure(figure, floor: workspace.settings.floor)) }

    /// What one voice of each kind moves a score, where it may be said.
    var moves: [(kind: Kind, by: Fraction)] {
        tally.kinds.compactMap { kind in figures.move(kind).map { (workspace.kinds[kind], $0) } }
    }

    /// n and of per kind, for programs.
    func profile(_ theme: Int) -> JSONValue {
        var kinds: JSONObject = [:]
        for kind in tally.heard.shownKinds {
            kinds.append(
                workspace.kinds[kind].name,
                .object(["n": json(figures.n(theme, kind)), "of": json(figures.of(kind))]))
        }
        return .object(kinds)
    }
}
