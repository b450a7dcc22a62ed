import Vision

/// Scores balanced to margins, beside the exact ones, and how far the weights had to go.
struct BalanceView {
    let tally: Tally
    let margins: Margins
    let raking: Raking
    let session: Session

    init?(_ tally: Tally, _ session: Session) {
        guard let margins = tally.workspace.margins, !margins.variables.isEmpty else { return nil }
        self.tally = tally
        self.margins = margins
        self.session = session
        raking = Raking(tally, margins)
    }

    private var workspace: Workspace { tally.workspace }
    private var language: Language { session.language }

    private func say(_ phrase: Phrase) -> String { phrase[language] }

    func blocks(_ themes: [Int]) -> [Answer.Block] {
        var blocks: [Answer.Block] = [
            .heading(session.say(Wording.balancedHeading(margins.path, joint: margins.isJoint)))
        ]
        let failures = raking.failures.map { session.say(Wording.balanceFailed($0, workspace.kinds)) }
        if !failures.isEmpty { blocks.append(.lines(failures)) }
        let scores = themes.compactMap { theme in raking.score(theme, tally).map { (theme: theme, score: $0) } }
        if scores.count == themes.count, !themes.isEmpty { blocks.append(.table(table(scores))) }
        if !raking.groups.isEmpty { blocks.append(.table(figures())) }
        return blocks + [.lines([session.say(Wording.balanceNote)])]
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
                            raking.profile(row.theme, kind, tally).map { Wording.approximately($0)[language] } ?? "")
                    } + [Table.Cell(Wording.approximately(row.score)[language])]
            })
    }

    private func figures() -> Table {
        Table(
            [
                .init(session.say(Wording.kindLabel)), .init(session.say(Wording.iterationsColumn), .right),
                .init(session.say(Wording.effectiveSizeColumn), .right, .left, .right),
                .init(session.say(Wording.designEffectColumn), .right),
                .init(session.say(Wording.weightRangeColumn), .right),
                .init(session.say(Wording.deviationColumn), .right),
            ],
            raking.groups.map { group in
                let low = Wording.approximately(group.smallest)[language]
                let high = Wording.approximately(group.largest)[language].dropFirst(2)
                return [
                    Table.Cell(group.kinds.map { workspace.kinds[$0].word[language] }.joined(separator: ", ")),
                    Table.Cell("\(group.iterations)"),
                    Table.Cell(
                        Wording.approximately(group.effectiveSize, places: 1)[language], Wording.of[language],
                        "\(group.members.count)"),
                    Table.Cell(Wording.approximately(group.designEffect)[language]), Table.Cell("\(low)–\(high)"),
                    Table.Cell(say(Wording.metWithin(group.deviation))),
                ]
            })
    }
}
