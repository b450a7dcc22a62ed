import ArgumentParser
import Vision

/// `uptake`: whose words the draft stands on, clause by clause with footing, then voice by voice.
struct UptakeCommand: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "uptake", danish: ["aftryk"], group: .weigh, text: Wording.uptakeCard, needsSettings: true, isPublic: true
    )
    static let configuration = CommandConfiguration(commandName: "uptake")

    @OptionGroup var options: AnswerOptions
    @Argument var arguments: [String] = []

    /// How many clauses are shown where nobody said.
    private static let limit = 12

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        guard let mandate = workspace.mandate else { throw UsageError(Wording.noMandate, help: Wording.nameMandate) }
        let arguments = try ShapedArguments(arguments)
        try arguments.allow(0, of: Self.card, session)
        let tally = try Tally(workspace)
        let footing = ClauseFooting(workspace)
        let view = DraftView(session: session, footing: footing, tally)
        let uptake = try Uptake(view.heard.tally, footing)
        let said = UptakeFigures(uptake, footing, view.heard.figures)
        let language = session.language
        var answer = Answer("uptake")
        answer.lead =
            [
                session.say(
                    Wording.uptakeLead(
                        uptake.clauses.count, formal: uptake.formal.count, without: uptake.without.count))
            ] + view.heard.notes()
        let limit = arguments.limit ?? (session.format.isText ? Self.limit : uptake.clauses.count)
        if limit < uptake.clauses.count {
            answer.lead.append(session.say(Wording.showing(limit, of: uptake.clauses.count)))
            answer.next = [ShapedArguments.all([Self.card.name(language)], uptake.clauses.count, session)]
        } else if let first = uptake.clauses.first {
            answer.next = [
                .init(
                    gives: session.say(Wording.oneClause),
                    command: session.typed("\(Trace.card.name(language)) \(mandate.clauses[first].number)"))
            ]
        }
        if uptake.clauses.isEmpty {
            answer.blocks = [.lines([session.say(Wording.noUptake)])]
        } else {
            answer.blocks = [
                .heading(session.say(Wording.clauseByClause)),
                .table(try clauses(Array(uptake.clauses.prefix(limit)), uptake, mandate, view, session)),
                .lines(summary(uptake, footing, workspace, session)),
            ]
        }
        answer.blocks += [
            .heading(session.say(Wording.voiceByVoice)), .table(voices(uptake, said, view.heard)),
            .lines(closing(uptake, said, workspace, session)),
        ]
        answer.rows = uptake.rows.map { row in
            [
                "kind": .text(workspace.kinds[row.kind].name), "n": view.heard.json(said.n(row)),
                "of": view.heard.json(view.heard.figures.of(row.kind)),
                "uptake": .text(said.shows(row) ? row.uptake.text : nil), "footing": .text(row.footing.text),
                "effective": .text(said.showsEffective(row) ? row.effective.text : nil),
            ]
        }
        answer.things = uptake.clauses.map { .clause($0) }
        answer.excluded = workspace.excluded
        answer.next.append(
            .init(
                gives: session.say(Wording.whoIsUnanswered),
                command: session.typed(Unanswered.card.name(language))))
        return answer
    }

    private func clauses(
        _ shown: [Int], _ uptake: Uptake, _ mandate: Mandate, _ view: DraftView, _ session: Session
    ) throws -> Table {
        let workspace = view.workspace
        let texts = try Dictionary(
            uniqueKeysWithValues: shown.map { ($0, try session.readable(mandate.clauses[$0].text)) })
        let kinds = uptake.rows.map(\.kind)
        var columns = [
            Table.Column(session.say(Wording.numberColumn), .right),
            Table.Column(session.say(Wording.clauseColumn)),
        ]
        columns += kinds.map { Table.Column(workspace.kinds[$0].word[session.language], .right) }
        columns.append(Table.Column(session.say(Wording.markColumn)))
        return Table(
            columns,
            shown.map { clause in
                let marks = view.footing.marks(clause).filter(\.isAboutKinds)
                return [
                    Table.Cell(mandate.clauses[clause].number),
                    Table.Cell(texts[clause] ?? ""),
                ]
                    + kinds.map {
                        Table.Cell(view.heard.said(view.heard.figures.voices(view.footing.count(clause, $0), $0)))
                    } + [
                        Table.Cell(
                            marks.map { session.say(Wording.mark($0, workspace.kinds)) }.joined(separator: ", "))
                    ]
            })
    }

    private func summary(
        _ uptake: Uptake, _ footing: ClauseFooting, _ workspace: Workspace, _ session: Session
    ) -> [String] {
        let onLived = uptake.clauses.count { clause in
            workspace.kinds.livedIndex.map { footing.count(clause, $0) > 0 } ?? false
        }
        let oneKind = uptake.clauses.count { footing.kinds(of: $0).count == 1 }
        return [
            "  " + session.say(Wording.onLived(onLived, of: uptake.clauses.count, oneKind: oneKind)),
            "  " + session.say(Wording.footing(uptake.rows.map { (workspace.kinds[$0.kind], $0.footing) })),
        ]
    }

    private func voices(_ uptake: Uptake, _ said: UptakeFigures, _ heard: HeardView) -> Table {
        let (session, workspace) = (heard.session, heard.tally.workspace)
        let language = session.language
        return Table(
            [
                .init(session.say(Wording.kindLabel)), .init("", .right, .left, .right),
                .init(session.say(Wording.uptakeColumn), .left, .right),
                .init(session.say(Wording.effectiveColumn), .left, .right),
                .init(session.say(Wording.nobodyThere)),
            ],
            uptake.rows.map { row in
                // By id those whom the draft must not forget; of the others how many.
                let isNamed =
                    heard.figures.view == .internal && row.kind == workspace.kinds.livedIndex && row.missing.count <= 12
                let missing =
                    isNamed
                    ? row.missing.map { workspace.voices[$0].id }.joined(separator: "  ")
                    : heard.said(said.missing(row))
                return [
                    Table.Cell(workspace.kinds[row.kind].word[language]),
                    heard.cell(said.n(row), of: heard.figures.of(row.kind)),
                    said.shows(row)
                        ? Table.Cell(row.uptake.text, Wording.decimal(row.uptake)[language])
                        : Table.Cell(session.say(Wording.notShown)),
                    said.showsEffective(row)
                        ? Table.Cell(
                            row.effective.denominator == 1 ? "" : row.effective.text,
                            Wording.decimal(row.effective, places: 1)[language])
                        : Table.Cell(session.say(Wording.notShown)),
                    Table.Cell(missing),
                ]
            })
    }

    private func closing(_ uptake: Uptake, _ said: UptakeFigures, _ workspace: Workspace, _ session: Session)
        -> [String]
    {
        var lines: [String] = []
        if let gap = uptake.gap, uptake.rows.allSatisfy(said.shows) {
            let small = uptake.rows.min { $0.of < $1.of }.flatMap { row in
                (try? Fraction.one.divided(by: row.of)).flatMap { by in
                    by.map { (kind: workspace.kinds[row.kind], n: row.of, by: $0) }
                }
            }
            let few = small.flatMap { $0.n < Fraction(10) ? $0 : nil }
            lines.append(
                "  "
                    + session.say(
                        Wording.gap(gap.0, from: workspace.kinds[gap.from], to: workspace.kinds[gap.to], small: few)))
        }
        // How many pairs there are may be how many statements few have.
        if session.view == .public { return lines }
        lines.append("  " + session.say(Wording.readers(uptake.readByUsers, of: uptake.livedPairs)))
        return lines
    }
}

extension ClauseMark {
    /// Whether it says on which kinds a clause rests.
    var isAboutKinds: Bool {
        switch self {
        case .noLived, .onlyKind: true
        default: false
        }
    }
}
