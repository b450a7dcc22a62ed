import Vision

// On whose words a clause stands, what it gives each kind of the footing, and why it is marked.
extension DerivationView {
    func clause(_ index: Int) throws -> Answer {
        var answer = Answer("why")
        guard let clause = workspace.mandate?.clauses[index] else { return answer }
        let tally = try Tally(workspace)
        let footing = ClauseFooting(workspace)
        let heard = HeardView(figures: session.figures(tally), session: session)
        let uptake = try Uptake(heard.tally, footing)
        let isIn = uptake.clauses.contains(index)
        let kinds = footing.kinds(of: index)
        answer.lead = [
            isIn
                ? say(
                    Wording.clauseStands(
                        clause.number,
                        kinds.map { kind in
                            (
                                workspace.kinds[kind],
                                Phrase(heard.said(heard.figures.voices(footing.count(index, kind), kind)))
                            )
                        }))
                : say(
                    clause.isFormal
                        ? Wording.formalClauseOut(clause.number) : Wording.clauseStandsOnNothing(clause.number))
        ]
        answer.blocks = [.lines(["    \(try session.readable(clause.text))"])]
        if isIn {
            answer.blocks += [
                .table(table(index, uptake, footing, heard)),
                .lines([say(Wording.footingRule(kinds.count, clauses: uptake.clauses.count))]),
            ]
        }
        let marks = try footing.marks(index).map { mark in
            Answer.Field(
                label: say(Wording.mark(mark, workspace.kinds)),
                values: [try session.shown(say(Wording.whyMarked(mark, clause, workspace.kinds)))])
        }
        if !marks.isEmpty { answer.blocks.append(.fields(marks)) }
        if isFull { answer.blocks += try evidence(clause, footing.opposing[index]) }
        answer.rows = rows(index, clause, uptake, footing, heard)
        answer.things = clause.statements.map { .statement($0) }
        answer.next = [next(Wording.whatRestsOnIt, "\(Trace.card.name(language)) \(clause.number)")]
        if !isFull { answer.next.append(next(Wording.wholeDerivation, whole(clause.number))) }
        return answer
    }

    private func table(_ index: Int, _ uptake: Uptake, _ footing: ClauseFooting, _ heard: HeardView) -> Table {
        Table(
            [
                .init(say(Wording.kindLabel)), .init(say(Wording.voicesColumn), .right),
                .init(say(Wording.footingColumn), .left), .init(""),
            ],
            uptake.rows.map { row in
                let voices = footing.voices[index][row.kind].map { workspace.voices[$0].id }
                let isPublic = heard.figures.view == .public
                let shown = isPublic ? [] : isFull ? voices : Array(voices.prefix(12))
                return [
                    Table.Cell(workspace.kinds[row.kind].word[language]),
                    Table.Cell(heard.said(heard.figures.voices(voices.count, row.kind))),
                    Table.Cell(uptake.footing(index, row.kind).text),
                    Table.Cell(shown.joined(separator: "  ") + (shown.count < voices.count && !isPublic ? "  …" : "")),
                ]
            })
    }

    /// Each statement with whether it counts and was read, and those opposed.
    private func evidence(_ clause: Clause, _ opposing: [Int]) throws -> [Answer.Block] {
        let view = StatementView(session: session, workspace: workspace)
        var blocks: [Answer.Block] = []
        let entries = try session.visible(clause.statements).map { statement -> Answer.Entry in
            var entry = view.entry(statement, number: nil, marking: [])
            if session.view == .public { return entry }
            let reading = clause.reading(of: statement) ?? .unread
            entry.details.append(
                "\(notCounted(workspace.statements[statement]) ?? say(Wording.counts)) \(say(Wording.reading(reading)))"
            )
            return entry
        }
        if !entries.isEmpty { blocks += [.heading(say(Wording.restsOn)), .entries(entries)] }
        let opposing = try session.visible(opposing)
        if !opposing.isEmpty {
            blocks += [
                .heading(say(Wording.dissentHeading)),
                .entries(opposing.map { view.entry($0, number: nil, marking: []) }),
            ]
        }
        return blocks
    }

    private func rows(_ index: Int, _ clause: Clause, _ uptake: Uptake, _ footing: ClauseFooting, _ heard: HeardView)
        -> [JSONObject]
    {
        uptake.rows.map { row in
            let voices = footing.voices[index][row.kind]
            return [
                "clause": .text(clause.id), "number": .text(clause.number),
                "kind": .text(workspace.kinds[row.kind].name),
                "n": heard.json(heard.figures.voices(voices.count, row.kind)),
                "footing": .text(uptake.footing(index, row.kind).text),
                "voices": .list((heard.figures.view == .public ? [] : voices).map { .text(workspace.voices[$0].id) }),
                "marks": .list(footing.marks(index).map { .text(Wording.name($0, workspace.kinds)) }),
            ]
        }
    }
}
