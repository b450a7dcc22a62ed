import ArgumentParser
import Vision

/// `trace THING`: from a clause to statements, voices and themes; or the other way.
struct Trace: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "trace", danish: ["spor"], group: .draft, text: Wording.traceCard, needsSettings: true, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var name: [String]

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        guard workspace.mandate != nil else { throw UsageError(Wording.noMandate, help: Wording.nameMandate) }
        let name = name.joined(separator: " ").unquoted
        let thing =
            session.view == .public ? try session.publicThing(named: name, Self.card) : try session.thing(named: name)
        var answer: Answer
        switch thing {
        case .clause(let index): answer = try forward(index, workspace, session)
        default: answer = try backward(thing, workspace, session)
        }
        answer.excluded = workspace.excluded
        return answer
    }

    // MARK: Clause to voices

    private func forward(_ index: Int, _ workspace: Workspace, _ session: Session) throws -> Answer {
        var answer = Answer("trace")
        guard let clause = workspace.mandate?.clauses[index] else { return answer }
        let language = session.language
        let view = StatementView(session: session, workspace: workspace)
        let footing = ClauseFooting(workspace)
        let there = clause.statements.filter { workspace.statements[$0].isShown }
        let voices = Set(there.flatMap { workspace.statements[$0].voices })
        let draft = DraftView(session: session, footing: footing, try Tally(workspace))
        let isPublic = session.view == .public
        let shown = try session.visible(there)
        answer.lead = [
            isPublic
                ? "\(session.say(Wording.clauseTitle(clause.number))): \(draft.stands(index))"
                : clause.isFormal && clause.statements.isEmpty
                    ? "\(session.say(Wording.clauseTitle(clause.number))): \(session.say(Wording.formal))."
                    : session.say(Wording.traceClause(clause.number, there.count, voices.count))
        ]
        answer.blocks = [.lines(["    \(try session.readable(clause.text))"])]
        let numbered = session.isPrompt
        for kind in workspace.kinds.indices {
            let cited = shown.filter { workspace.statements[$0].kind == kind }
            guard !cited.isEmpty else { continue }
            answer.blocks.append(.heading(workspace.kinds[kind].knowledge[language].capitalizedFirst))
            let start = answer.things.count
            answer.blocks.append(
                .entries(
                    cited.enumerated().map { view.entry($1, number: numbered ? start + $0 + 1 : nil, marking: []) }))
            answer.things += cited.map { .statement($0) }
        }
        let opposing = try session.visible(footing.opposing[index]).map { view.entry($0, number: nil, marking: []) }
        let published = try session.publicWords()
        let opinions = try footing.dissents(index).compactMap { workspace.mandate?.dissents[$0] }.filter {
            !isPublic || published.mayLeave($0)
        }.map { dissent in
            Answer.Entry(
                words: try session.shown(dissent.text),
                details: [
                    "\(session.say(Wording.dissentingOpinion))   \(isPublic ? dissent.side?.phrase[language] ?? "" : dissent.speaker(language))"
                ])
        }
        if !(opposing + opinions).isEmpty {
            answer.blocks.append(.heading(session.say(Wording.dissentHeading)))
            answer.blocks.append(.entries(opposing + opinions))
        }
        answer.remarks = footing.marks(index).map { draft.said($0, index, language) }
        answer.next = [
            .init(
                gives: session.say(Wording.theClauseWhole),
                command: session.typed("\(Show.card.name(language)) \(clause.number)"))
        ]
        answer.rows = [try row(index, shown, workspace, session)]
        return answer
    }

    private func row(
        _ index: Int, _ statements: [Int], _ workspace: Workspace, _ session: Session
    ) throws -> JSONObject {
        guard let clause = workspace.mandate?.clauses[index] else { return [:] }
        let isPublic = session.view == .public
        return [
            "clause": .text(clause.id), "number": .text(clause.number), "text": .text(try session.shown(clause.text)),
            "evidence": .list(
                statements.enumerated().map { position, statement in
                    let item = workspace.statements[statement]
                    return .object([
                        "id": .text(isPublic ? "\(position + 1)" : workspace.name(item)),
                        "kind": .text(workspace.kinds[item.kind].name),
                        "voices": .list((isPublic ? [] : item.voices).map { .text(workspace.voices[$0].id) }),
                        "suspect": isPublic
                            ? .null : clause.reading(of: statement).map { .bool($0 == .toBeReadAgain) } ?? .null,
                    ])
                }),
        ]
    }

    // MARK: Voice, statement, theme or note to clauses

    private func backward(_ thing: Thing, _ workspace: Workspace, _ session: Session) throws -> Answer {
        var answer = Answer("trace")
        let (what, statements) = subject(thing, workspace)
        let shown = try session.visible(statements.filter { workspace.statements[$0].isShown })
        let clauses = Set(shown.flatMap { workspace.clauses(on: $0) }).sorted()
        answer.lead = [session.say(Wording.traceBack(what, clauses.count))]
        let view = StatementView(session: session, workspace: workspace)
        for index in clauses {
            guard let clause = workspace.mandate?.clauses[index] else { continue }
            answer.blocks.append(.heading("\(clause.number)  \(try session.readable(clause.text))"))
            let cited = clause.statements.filter { shown.contains($0) }
            answer.blocks.append(.entries(cited.map { view.entry($0, number: nil, marking: []) }))
            answer.rows.append(try row(index, cited, workspace, session))
        }
        let unused = shown.filter { workspace.clauses(on: $0).isEmpty }
        if !unused.isEmpty {
            answer.blocks.append(
                .heading("\(session.say(Wording.notCited)): \(Wording.statements(unused.count)[session.language])"))
            answer.blocks.append(.entries(unused.prefix(5).map { view.entry($0, number: nil, marking: []) }))
            if unused.count > 5 {
                answer.blocks.append(.lines([session.say(Wording.showing(5, of: unused.count))]))
            }
        }
        if let first = clauses.first, let number = workspace.mandate?.clauses[first].number {
            answer.next = [
                .init(
                    gives: session.say(Wording.whatRestsOnIt),
                    command: session.typed("\(Self.card.name(session.language)) \(number)"))
            ]
        } else {
            answer.next = [
                .init(
                    gives: session.say(Wording.theDraft),
                    command: session.typed(Draft.card.name(session.language)))
            ]
        }
        if unused.count > 5, let rest = rest(thing, unused.count, workspace, session) {
            answer.next.insert(rest, at: 0)
        }
        return answer
    }

    /// All that nobody has used yet of what a voice, a theme or a note says.
    private func rest(
        _ thing: Thing, _ count: Int, _ workspace: Workspace, _ session: Session
    ) -> Answer.NextCommand? {
        let language = session.language
        let pair: String
        switch thing {
        case .voice(let index): pair = FilterText.pair(.known(.voice), workspace.voices[index].id, language)
        case .theme(let index): pair = FilterText.pair(.known(.theme), workspace.themes[index].name, language)
        case .note(let index): pair = FilterText.pair(.known(.in), workspace.notes[index].name, language)
        default: return nil
        }
        let cited = "\(FilterField.known(.cited).phrase[language]):\(YesNo.no.phrase[language])"
        let limit = "\(FilterField.Shape.limit.phrase[language]):\(count)"
        return .init(
            gives: session.say(Wording.theRest),
            command: session.typed("\(Find.card.name(language)) \(pair) \(cited) \(limit)"))
    }

    /// What a thing is called, and its statements.
    private func subject(_ thing: Thing, _ workspace: Workspace) -> (Phrase, [Int]) {
        switch thing {
        case .statement(let index): (Wording.statementTitle(workspace.name(workspace.statements[index])), [index])
        case .voice(let index): (Wording.voiceTitle(workspace.voices[index].id), workspace.statements(ofVoice: index))
        case .theme(let index):
            (
                Wording.traceTheme(workspace.themes[index].title),
                workspace.statements.indices.filter { workspace.isAbout(index, workspace.statements[$0]) }
            )
        case .note(let index):
            (
                Wording.traceNote(workspace.notes[index].title),
                workspace.statements.indices.filter { workspace.statements[$0].note == index }
            )
        case .promise(let index): (Wording.promiseTitle(workspace.promises[index].id ?? ""), [])
        case .clause: (Phrase(""), [])
        }
    }
}
