import ArgumentParser
import Vision

/// `coverage`: who was heard and who is missing; who is not coded yet.
struct Coverage: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "coverage", danish: ["dækning"], group: .weigh, text: Wording.coverageCard, needsSettings: true,
        isPublic: true)

    @OptionGroup var options: AnswerOptions

    /// How many values of one column are shown.
    private static let limit = 12

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let tally = try Tally(workspace)
        let view = HeardView(figures: session.figures(tally), session: session)
        if session.view == .public { return try leaving(view) }
        let coverage = try Vision.Coverage(tally.heard, workspace)
        let language = session.language
        var answer = Answer("coverage")
        let heard = Set(tally.heard.everyone.joined()).count
        answer.lead = [session.say(Wording.coverageLead(heard: heard, of: workspace.voices.count))] + view.notes()
        for part in coverage.parts {
            let limit = session.format.isText ? Self.limit : part.rows.count
            let missing = part.rows.filter { $0.heard == .zero || $0.lived == .zero }
            let isLong = part.rows.count > limit
            answer.blocks.append(.heading(part.title[language].capitalizedFirst))
            if isLong, missing.isEmpty {
                answer.blocks.append(.lines(["  " + session.say(Wording.allHeard(part.rows.count))]))
                continue
            }
            let shown = Array(part.rows.prefix(limit))
            answer.blocks.append(.table(table(part, shown, workspace, session)))
            if isLong {
                answer.blocks.append(
                    .lines(["  " + session.say(Wording.onlyMissing(shown.count, of: part.rows.count))]))
            }
        }
        answer.remarks = [view.uncoded()].compactMap { $0 }
        answer.rows = coverage.parts.flatMap { part in
            part.rows.map { row in
                [
                    "field": .text(part.name), "value": .text(row.value), "voices": .text(row.voices.text),
                    "heard": .text(row.heard.text), "lived": .text(row.lived.text),
                ]
            }
        }
        answer.excluded = workspace.excluded
        answer.next = [
            .init(gives: session.say(Wording.whoTheyAre), command: session.typed(Voices.card.name(language)))
        ]
        return answer
    }

    /// Of which values nobody with lived experience was heard, and of which so many that their number may be said.
    private func leaving(_ view: HeardView) throws -> Answer {
        let (session, workspace) = (view.session, view.tally.workspace)
        let leaving = try PublicCoverage(view.figures)
        var answer = Answer("coverage")
        answer.lead = [session.say(Wording.publicCoverage)] + view.notes()
        let kinds = view.tally.heard.shownKinds
        answer.blocks = [
            .fields(
                kinds.map {
                    .init(label: workspace.kinds[$0].word[session.language], values: [view.said(view.figures.of($0))])
                })
        ]
        func row(_ field: String, _ value: String, lived: JSONValue, heard: JSONValue) -> JSONObject {
            ["field": .text(field), "value": .text(value), "voices": .null, "heard": heard, "lived": lived]
        }
        answer.rows = kinds.map {
            row("kind", workspace.kinds[$0].name, lived: .null, heard: view.json(view.figures.of($0)))
        }
        for part in leaving.parts {
            answer.blocks += [
                .heading(part.title[session.language].capitalizedFirst),
                .table(
                    Table(
                        [
                            .init(part.title[session.language]),
                            .init(session.say(Wording.livedNowColumn), .right),
                            .init(session.say(Wording.missingColumn)),
                        ],
                        part.rows.map { value in
                            [
                                Table.Cell(Vision.Coverage.shown(value.value, part.name, workspace, session.language)),
                                Table.Cell(value.lived.text),
                                Table.Cell(value.lived == .zero ? session.say(Wording.noLivedHere) : ""),
                            ]
                        })),
            ]
            answer.rows += part.rows.map {
                row(part.name, $0.value, lived: .text($0.lived.text), heard: .null)
            }
        }
        return answer
    }

    private func table(
        _ part: Vision.Coverage.Part, _ rows: [Vision.Coverage.Row], _ workspace: Workspace, _ session: Session
    ) -> Table {
        let language = session.language
        let saysLived = part.name != "kind"
        var columns = [
            Table.Column(part.title[language]), Table.Column(session.say(Wording.inVoicesColumn), .right),
            Table.Column(session.say(Wording.heardNowColumn), .right),
        ]
        if saysLived { columns.append(.init(session.say(Wording.livedNowColumn), .right)) }
        columns.append(.init(session.say(Wording.missingColumn)))
        return Table(
            columns,
            rows.map { row in
                var cells = [
                    Table.Cell(Vision.Coverage.shown(row.value, part.name, workspace, language)),
                    Table.Cell(row.voices.text), Table.Cell(row.heard.text),
                ]
                if saysLived { cells.append(Table.Cell(row.lived.text)) }
                let note =
                    row.heard == .zero
                    ? session.say(Wording.nobodyHeard)
                    : saysLived && row.lived == .zero ? session.say(Wording.noLivedHere) : ""
                return cells + [Table.Cell(note)]
            })
    }
}
