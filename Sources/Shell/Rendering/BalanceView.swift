import Vision

/// Scores balanced to margins, beside the exact ones, and how far the weights had to go.
struct BalanceView {
    let balance: Balance
    let session: Session

    init?(_ figures: Figures, _ session: Session) {
        guard let balance = Balance(figures) else { return nil }
        self.balance = balance
        self.session = session
    }

    private var figures: Figures { balance.figures }
    private var margins: Margins { balance.margins }
    private var tally: Tally { figures.tally }
    /// What leaves has two digits, so that no number of voices can be worked out from it.
    private var places: Int { figures.view == .public ? 2 : 3 }
    private var workspace: Workspace { tally.workspace }
    private var language: Language { session.language }

    private func say(_ phrase: Phrase) -> String { phrase[language] }

    /// A theme's balanced score; empty where there is none to say.
    func score(_ theme: Int) -> String { balance.score(theme).map(approximately) ?? "" }

    /// The same for programs.
    func json(_ theme: Int) -> JSONValue {
        guard let score = balance.score(theme) else { return .null }
        return .decimal(figures.view == .public ? (score * 100).rounded() / 100 : score)
    }

    private func approximately(_ value: Double) -> String { say(Wording.approximately(value, places: places)) }

    /// Why there is nothing balanced to see, or not of every kind.
    var failures: [String] {
        let left = balance.isLeftOut ? [say(Wording.balanceLeftOut(margins.path))] : []
        return left
            + balance.failures.map { failure in
                say(
                    figures.view == .public
                        ? Wording.balanceFailedPublicly(failure, workspace.kinds)
                        : Wording.balanceFailed(failure, workspace.kinds))
            }
    }

    func blocks(_ themes: [Int]) -> [Answer.Block] {
        var blocks: [Answer.Block] = [
            .heading(session.say(Wording.balancedHeading(margins.path, joint: margins.isJoint)))
        ]
        if !failures.isEmpty { blocks.append(.lines(failures)) }
        let scores = themes.compactMap { theme in balance.score(theme).map { (theme: theme, score: $0) } }
        if !scores.isEmpty { blocks.append(.table(table(scores))) }
        if !balance.groups.isEmpty { blocks.append(.table(sizes())) }
        let times = balance.groups.contains(where: \.isTrimmed) ? workspace.settings.trim : nil
        var notes: [Phrase] = []
        if scores.count < themes.count, figures.view == .public, failures.isEmpty {
            notes.append(Wording.balancedThemesLeftOut(themes.count - scores.count))
        }
        notes += [times.map { Wording.trimmedTo($0) }, Wording.balanceNote, order].compactMap { $0 }
        return blocks + [.lines(notes.map(say))]
    }

    /// Where the balanced scores would order neighbours otherwise; nil where they would not.
    private var order: Phrase? {
        let changes = OrderChange.changes(from: tally.equal(), to: balance.ranking)
        return Wording.balancedOrder(changes) { workspace.themes[$0].title }
    }

    /// What is said below a list that has the balanced scores as a column.
    var remarks: [String] {
        failures + (balance.ranking.rows.isEmpty ? [] : [Wording.balanceNote, order].compactMap { $0 }.map(say))
    }

    /// A theme's balanced score beside the derivation of the exact one, or why there is none.
    func beside(_ theme: Int) -> [String] {
        guard let score = balance.score(theme), let row = balance.ranking.row(of: theme) else { return failures }
        return [
            say(
                Wording.balancedScore(
                    Wording.approximately(score, places: places), margins.path, rank: row.rank, isTied: row.isTied,
                    of: balance.ranking.rows.count))
        ]
    }

    private func table(_ scores: [(theme: Int, score: Double)]) -> Table {
        Table(
            [.init(session.say(Wording.themeColumn))]
                + tally.kinds.map { .init(workspace.kinds[$0].word[language], .right) }
                + [.init(session.say(Wording.balancedColumn), .right)],
            scores.sorted { ($1.score, $0.theme) < ($0.score, $1.theme) }.map { row in
                [Table.Cell(workspace.themes[row.theme].title)]
                    + tally.kinds.map { kind in
                        Table.Cell(
                            balance.profile(row.theme, kind).map(approximately) ?? "")
                    } + [Table.Cell(approximately(row.score))]
            })
    }

    private func sizes() -> Table {
        Table(
            [
                .init(session.say(Wording.kindLabel)), .init(session.say(Wording.iterationsColumn), .right),
                .init(session.say(Wording.effectiveSizeColumn), .right, .left, .right),
                .init(session.say(Wording.designEffectColumn), .right),
                .init(session.say(Wording.weightRangeColumn), .right),
                .init(session.say(Wording.deviationColumn), .right),
            ],
            balance.groups.map { group in
                let low = approximately(group.smallest)
                let high = approximately(group.largest).dropFirst(2)
                return [
                    Table.Cell(group.kinds.map { workspace.kinds[$0].word[language] }.joined(separator: ", ")),
                    Table.Cell("\(group.iterations)"),
                    Table.Cell(
                        Wording.approximately(group.effectiveSize, places: 1)[language], Wording.of[language],
                        "\(group.members.count)"),
                    Table.Cell(approximately(group.designEffect)), Table.Cell("\(low)–\(high)"),
                    Table.Cell(say(Wording.metWithin(group.deviation, exactly: figures.view == .internal))),
                ]
            })
    }
}
