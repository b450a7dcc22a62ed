import ArgumentParser
import Vision

/// `dissent`: contested themes, what somebody opposes, dissenting opinions, and who did not sign.
struct DissentCommand: StemmeCommand, OptionCarrier {
    static let card = CommandCard(name: "dissent", danish: ["uenighed"], group: .weigh, text: Wording.dissentCard)
    static let configuration = CommandConfiguration(commandName: "dissent")

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let stances = Stances(workspace)
        let footing = ClauseFooting(workspace)
        let contested = workspace.themes.indices.filter(stances.isContested).sorted(by: workspace.themeOrder)
        let opposed = footing.opposing.indices.filter { !footing.opposing[$0].isEmpty }
        let opinions = workspace.mandate?.dissents ?? []
        var answer = Answer("dissent")
        answer.lead = [
            session.say(
                Wording.dissentLead(themes: contested.count, clauses: opposed.count, opinions: opinions.count))
        ]
        if !contested.isEmpty {
            answer.blocks += [
                .heading(session.say(Wording.contestedThemes)),
                .table(table(contested, stances, workspace, session)),
            ]
        }
        if !opposed.isEmpty {
            answer.blocks.append(.heading(session.say(Wording.opposedClauses)))
            let view = StatementView(workspace: workspace, language: session.language)
            for clause in opposed {
                guard let mandate = workspace.mandate else { continue }
                answer.blocks.append(.lines(["\(mandate.clauses[clause].number)  \(mandate.clauses[clause].words)"]))
                answer.blocks.append(
                    .entries(footing.opposing[clause].map { view.entry($0, number: nil, marking: []) }))
            }
        }
        if !opinions.isEmpty {
            answer.blocks += [
                .heading(session.say(Wording.dissentingOpinions)),
                .entries(opinions.map { entry($0, workspace, session.language) }),
            ]
        }
        let signatures = DissentCommand.signatures(workspace)
        if !signatures.isEmpty {
            let fields = signatures.map {
                Answer.Field(label: $0.who[session.language], values: [$0.said[session.language]])
            }
            answer.blocks += [.heading(session.say(Wording.notSigned)), .fields(fields)]
        }
        answer.rows = rows(contested, opposed, opinions, signatures, footing, workspace)
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

    private func table(_ themes: [Int], _ stances: Stances, _ workspace: Workspace, _ session: Session) -> Table {
        let kinds = workspace.kinds.indices.filter { kind in
            themes.contains { stances.cells[$0][kind].takesSides }
        }
        return Table(
            [.init(session.say(Wording.themeColumn))]
                + kinds.map { .init(workspace.kinds[$0].word[session.language]) },
            themes.map { theme in
                [Table.Cell(workspace.themes[theme].title)]
                    + kinds.map { Table.Cell(session.say(Wording.stances(stances.cells[theme][$0]))) }
            })
    }

    private func entry(_ opinion: Mandate.Dissent, _ workspace: Workspace, _ language: Language) -> Answer.Entry {
        let number = opinion.clause.flatMap { workspace.mandate?.clauses[$0].number }
        return Answer.Entry(
            number: nil, words: InlineMarkdown.plain(opinion.text),
            details: [
                [number ?? "", opinion.speaker(language), opinion.place.name].filter { !$0.isEmpty }.joined(
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
    private static func signatures(_ workspace: Workspace) -> [Signed] {
        guard let mandate = workspace.mandate else { return [] }
        let signatures = workspace.notes[mandate.note].texts(.signatures).compactMap { Signature($0) }
        let known = signatures.filter { $0.state != .signed }.map { signature in
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
        _ footing: ClauseFooting, _ workspace: Workspace
    ) -> [JSONObject] {
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
        let statements = opposed.flatMap { clause in
            footing.opposing[clause].map { index in
                row(
                    "statement", clause: clause, who: workspace.name(workspace.statements[index]),
                    workspace.text(workspace.statements[index]))
            }
        }
        return themes + statements
            + opinions.map { row("opinion", clause: $0.clause, who: $0.side?.rawValue ?? $0.voice, $0.text) }
            + signatures.map { row("signature", who: $0.name, $0.state) }
    }
}

extension Mandate.Dissent {
    /// Who it is of, for the team: a side by its name, a voice by its id.
    func speaker(_ language: Language) -> String { side?.phrase[language] ?? voice ?? "" }
}
