import ArgumentParser
import Vision

/// `dissent`: contested themes, what somebody opposes, dissenting opinions, and who did not sign.
struct DissentCommand: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "dissent", danish: ["uenighed"], group: .weigh, text: Wording.dissentCard, needsSettings: true,
        isPublic: true)
    static let configuration = CommandConfiguration(commandName: "dissent")

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let stances = Stances(workspace)
        let footing = ClauseFooting(workspace)
        let contested = workspace.themes.indices.filter(stances.isContested).sorted(by: workspace.themeOrder)
        let opposed = footing.opposing.indices.filter { !footing.opposing[$0].isEmpty }
        let figures = session.figures(try Tally(workspace))
        let published = try session.publicWords()
        let opinions = (workspace.mandate?.dissents ?? []).filter {
            session.view == .internal || published.mayLeave($0)
        }
        var answer = Answer("dissent")
        answer.lead = [
            session.say(
                Wording.dissentLead(themes: contested.count, clauses: opposed.count, opinions: opinions.count))
        ]
        if !contested.isEmpty {
            answer.blocks += [
                .heading(session.say(Wording.contestedThemes)),
                .table(table(contested, stances, figures, session)),
            ]
        }
        if !opposed.isEmpty {
            answer.blocks.append(.heading(session.say(Wording.opposedClauses)))
            let view = StatementView(session: session, workspace: workspace)
            for clause in opposed {
                guard let mandate = workspace.mandate else { continue }
                let text = try session.readable(mandate.clauses[clause].text)
                answer.blocks.append(.lines(["\(mandate.clauses[clause].number)  \(text)"]))
                answer.blocks.append(
                    .entries(
                        try session.visible(footing.opposing[clause]).map { view.entry($0, number: nil, marking: []) }))
            }
        }
        if !opinions.isEmpty {
            answer.blocks += [
                .heading(session.say(Wording.dissentingOpinions)),
                .entries(try opinions.map { try entry($0, workspace, session) }),
            ]
        }
        let signatures = DissentCommand.signatures(workspace, session.view)
        if !signatures.isEmpty {
            let fields = signatures.map {
                Answer.Field(label: $0.who[session.language], values: [$0.said[session.language]])
            }
            answer.blocks += [.heading(session.say(Wording.notSigned)), .fields(fields)]
        }
        answer.rows = try rows(contested, opposed, opinions, signatures, footing, session)
        answer.things = contested.map { .theme($0) }
        answer.excluded = workspace.excluded
        if let first = opposed.first, let number = workspace.mandate?.clauses[first].number {
            answer.next = [
                .init(
                    gives: session.say(Wording.oneClause),
                    command: session.typed("\(Trace.card.name(session.language)) \(number)"))
            ]
        }
        return answer
    }

    private func table(_ themes: [Int], _ stances: Stances, _ figures: Figures, _ session: Session) -> Table {
        let workspace = figures.tally.workspace
        let kinds = workspace.kinds.indices.filter { kind in
            themes.contains { stances.cells[$0][kind].takesSides }
        }
        return Table(
            [.init(session.say(Wording.themeColumn))]
                + kinds.map { .init(workspace.kinds[$0].word[session.language]) },
            themes.map { theme in
                [Table.Cell(workspace.themes[theme].title)]
                    + kinds.map { Table.Cell(session.say(StancesView.said(stances.cells[theme][$0], $0, figures))) }
            })
    }

    private func entry(_ opinion: Mandate.Dissent, _ workspace: Workspace, _ session: Session) throws -> Answer.Entry {
        let language = session.language
        let isPublic = session.view == .public
        let number = opinion.clause.flatMap { workspace.mandate?.clauses[$0].number }
        return Answer.Entry(
            number: nil, words: try session.readable(opinion.text),
            details: [
                [
                    number ?? "", isPublic ? opinion.side?.phrase[language] ?? "" : opinion.speaker(language),
                    isPublic ? "" : opinion.place.name,
                ].filter { !$0.isEmpty }.joined(
                    separator: " · ")
            ])
    }

    private struct Signed {
        var who: Phrase
        var said: Phrase
        var name: String
        var state: String
    }

    /// Each side that has not simply signed, and what is known of it.
    private static func signatures(_ workspace: Workspace, _ view: View) -> [Signed] {
        guard let mandate = workspace.mandate else { return [] }
        let signatures = workspace.notes[mandate.note].texts(.signatures).compactMap { Signature($0) }
        let known = signatures.filter { $0.state != .signed && (view == .internal || $0.side != nil) }.map {
            signature in
            let date = signature.date.map { Phrase(" ") + Wording.date($0) } ?? Phrase("")
            let reason = signature.reason.map { Phrase(", \($0)") } ?? Phrase("")
            return Signed(
                who: signature.side?.phrase ?? Phrase(signature.who), said: signature.state.phrase + date + reason,
                name: signature.side?.rawValue ?? signature.who, state: signature.state.rawValue)
        }
        let missing = Side.allCases.filter { side in !signatures.contains { $0.side == side } }.map {
            Signed(who: $0.phrase, said: Wording.sideNotRecorded, name: $0.rawValue, state: "not-recorded")
        }
        return known + missing
    }

    private func rows(
        _ contested: [Int], _ opposed: [Int], _ opinions: [Mandate.Dissent], _ signatures: [Signed],
        _ footing: ClauseFooting, _ session: Session
    ) throws -> [JSONObject] {
        let workspace = try session.workspace()
        let isPublic = session.view == .public
        let view = StatementView(session: session, workspace: workspace)
        func row(_ what: String, theme: String? = nil, clause: Int? = nil, who: String? = nil, _ text: String? = nil)
            -> JSONObject
        {
            [
                "what": .text(what), "theme": .text(theme),
                "clause": .text(clause.flatMap { workspace.mandate?.clauses[$0].id }), "who": .text(who),
                "text": .text(text),
            ]
        }
        let themes = contested.map { row("theme", theme: workspace.themes[$0].name) }
        let statements = try opposed.flatMap { clause in
            try session.visible(footing.opposing[clause]).map { index in
                row(
                    "statement", clause: clause, who: isPublic ? nil : workspace.name(workspace.statements[index]),
                    isPublic ? view.words(index) : workspace.text(workspace.statements[index]))
            }
        }
        return themes + statements
            + (try opinions.map { opinion in
                row(
                    "opinion", clause: opinion.clause,
                    who: opinion.side?.rawValue ?? (isPublic ? nil : opinion.voice), try session.shown(opinion.text))
            })
            + signatures.map { row("signature", who: $0.name, $0.state) }
    }
}

extension Mandate.Dissent {
    /// Who it is of, for the team: a side by its name, a voice by its id.
    func speaker(_ language: Language) -> String { side?.phrase[language] ?? voice ?? "" }
}
