import Vision

/// Scores balanced to margins, beside the exact ones, and how far the weights had to go.
struct BalanceView {
    let figures: Figures
    let margins: Margins
    let raking: Raking
    let session: Session

    init?(_ figures: Figures, _ session: Session) {
        guard let margins = figures.tally.workspace.margins, !margins.variables.isEmpty else { return nil }
        self.figures = figures
        self.margins = margins
        self.session = session
        raking = Raking(figures.tally, margins)
    }

    private var tally: Tally { figures.tally }
    /// What leaves has two digits, so that no number of voices can be worked out from it.
    private var places: Int { figures.view == .public ? 2 : 3 }
    private var workspace: Workspace { tally.workspace }
    private var language: Language { session.language }

    private func say(_ phrase: Phrase) -> String { phrase[language] }

    /// A theme's balanced score; empty where a kind has no weights.
    func score(_ theme: Int) -> String { raking.score(theme, tally).map(approximately) ?? "" }

    /// The same for programs.
    func json(_ theme: Int) -> JSONValue {
        guard let score = raking.score(theme, tally) else { return .null }
        return .decimal(figures.view == .public ? (score * 100).rounded() / 100 : score)
    }

    private func approximately(_ value: Double) -> String { say(Wording.approximately(value, places: places)) }

    /// Why a kind cannot be balanced, which may be about few.
    var failures: [String] {
        figures.view == .public ? [] : raking.failures.map { session.say(Wording.balanceFailed($0, workspace.kinds)) }
    }

    func blocks(_ themes: [Int]) -> [Answer.Block] {
        var blocks: [Answer.Block] = [
            .heading(session.say(Wording.balancedHeading(margins.path, joint: margins.isJoint)))
        ]
        if !failures.isEmpty { blocks.append(.lines(failures)) }
        let scores = themes.compactMap { theme in raking.score(theme, tally).map { (theme: theme, score: $0) } }
        if scores.count == themes.count, !themes.isEmpty { blocks.append(.table(table(scores))) }
        if !raking.groups.isEmpty { blocks.append(.table(sizes())) }
        let times = raking.groups.contains(where: \.isTrimmed) ? workspace.settings.trim : nil
        return blocks + [
            .lines(([times.map { Wording.trimmedTo($0) }, Wording.balanceNote].compactMap { $0 }).map(say))
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
                            raking.profile(row.theme, kind, tally).map(approximately) ?? "")
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
            raking.groups.filter { $0.kinds.allSatisfy { figures.of($0).number != nil } }.map { group in
                let low = approximately(group.smallest)
                let high = approximately(group.largest).dropFirst(2)
                return [
                    Table.Cell(group.kinds.map { workspace.kinds[$0].word[language] }.joined(separator: ", ")),
                    Table.Cell("\(group.iterations)"),
                    Table.Cell(
                        Wording.approximately(group.effectiveSize, places: 1)[language], Wording.of[language],
                        "\(group.members.count)"),
                    Table.Cell(approximately(group.designEffect)), Table.Cell("\(low)–\(high)"),
                    Table.Cell(say(Wording.metWithin(group.deviation, places: places))),
                ]
            })
    }
}
