import Vision

// How a statement counts: for whom, for what, and what would be without it.
extension DerivationView {
    func statement(_ index: Int) throws -> Answer {
        let statement = workspace.statements[index]
        let name = workspace.name(statement)
        var answer = Answer("why")
        answer.things = [.statement(index)]
        if let reason = notCounted(statement) {
            answer.lead = [say(Wording.statementNotCounted(name)), reason]
            answer.rows = [row(index, nil, nil, nil)]
            answer.next = [next(Wording.theStatementWhole, "\(Show.card.name(language)) \(name)")]
            return answer
        }
        let tally = try Tally(workspace)
        let without = try Tally(workspace, only: { $0 != index })
        let voices = statement.voices.filter { workspace.voices[$0].speaks(as: statement.kind) }
        let themes = raised(by: statement)
        answer.lead = [
            say(
                Wording.statementCounts(
                    name, voices.map { (workspace.voices[$0].id, workspace.voices[$0].share(in: statement.kind)) },
                    workspace.kinds[statement.kind])),
            say(Wording.voiceOnce),
        ]
        answer.blocks = [.table(table(themes, statement.kind, tally, without))]
        if isFull { answer.blocks.append(.fields(fields(index, statement, voices))) }
        answer.remarks = HeardView(figures: session.figures(tally), session: session).shares
        answer.remarks.append(say(Wording.notWhoIsRight))
        answer.rows = themes.map { row(index, $0, tally, without) }
        answer.next = [
            next(Wording.theStatementWhole, "\(Show.card.name(language)) \(name)")
        ]
        if !isFull { answer.next.append(next(Wording.wholeDerivation, whole(name))) }
        return answer
    }

    /// Per theme n of N with and without the statement, and both scores.
    private func table(_ themes: [Int], _ kind: Int, _ tally: Tally, _ without: Tally) -> Table {
        let view = HeardView(figures: session.figures(tally), session: session)
        let other = HeardView(figures: session.figures(without), session: session)
        let weighs = tally.kinds.contains(kind)
        var columns = [
            Table.Column(say(Wording.themeColumn)), view.column(kind),
            Table.Column(say(Wording.withoutItColumn), .right, .left, .right),
        ]
        if weighs {
            columns += [
                view.equalColumn, view.scoreColumn(Wording.withoutItColumn),
            ]
        }
        return Table(
            columns,
            themes.map { theme in
                var cells = [
                    Table.Cell(workspace.themes[theme].title), view.cell(theme, kind), other.cell(theme, kind),
                ]
                if weighs { cells += [view.cell(score(theme, tally)), view.cell(score(theme, without))] }
                return cells
            })
    }

    private func score(_ theme: Int, _ tally: Tally) -> Fraction {
        tally.kinds.isEmpty ? .zero : Fraction(tally.equalScore(theme), tally.scale * tally.shareSum)
    }

    /// What else its voices say of the same, and why it may be counted at all.
    private func fields(_ index: Int, _ statement: Statement, _ voices: [Int]) -> [Answer.Field] {
        var fields: [Answer.Field] = []
        for theme in statement.themes {
            let others = voices.flatMap { workspace.statements(ofVoice: $0) }.filter { other in
                let said = workspace.statements[other]
                return other != index && said.isCounted && said.kind == statement.kind
                    && workspace.isAbout(theme, said)
            }
            let names = others.map { workspace.name(workspace.statements[$0]) }
            fields.append(
                .init(
                    label: workspace.themes[theme].title,
                    values: [say(names.isEmpty ? Wording.onlyMention : Wording.alsoMentioned(names))]))
        }
        fields.append(
            .init(label: say(Wording.mayBeUsed), values: [statement.consent.word.phrase[language]]))
        let clauses = workspace.clauses(on: index).compactMap { workspace.mandate?.clauses[$0].number }
        fields.append(
            .init(
                label: say(Wording.inDraft),
                values: [clauses.isEmpty ? say(Wording.usedIn([])) : clauses.joined(separator: ", ")]))
        return fields
    }

    private func row(_ index: Int, _ theme: Int?, _ tally: Tally?, _ without: Tally?) -> JSONObject {
        let statement = workspace.statements[index]
        let kind = statement.kind
        return [
            "statement": .text(workspace.name(statement)), "counted": .bool(statement.isCounted),
            "kind": .text(workspace.kinds[kind].name), "theme": .text(theme.map { workspace.themes[$0].name }),
            "n": .text(theme.flatMap { tally?.count($0, kind).text }), "of": .text(tally?.count(ofKind: kind).text),
            "without": .text(theme.flatMap { without?.count($0, kind).text }),
            "score": .text(theme.flatMap { theme in tally.map { score(theme, $0).text } }),
            "score_without": .text(theme.flatMap { theme in without.map { score(theme, $0).text } }),
        ]
    }
}
