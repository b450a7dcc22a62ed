import ArgumentParser
import Vision

/// `draft`: sections and clauses with printed numbers, n per kind, and what is open.
struct Draft: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "draft", danish: ["udkast"], group: .draft, text: Wording.draftCard, needsSettings: true, isPublic: true)

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        guard let mandate = workspace.mandate else { throw UsageError(Wording.noMandate, help: Wording.nameMandate) }
        let weighing = try EqualWeighing(workspace)
        let answers = FollowOrExplain(workspace, weighing, session.view)
        let view = DraftView(session: session, footing: answers.footing, weighing.tally)
        let note = workspace.notes[mandate.note]
        var answer = Answer("draft")
        let fault = workspace.unknownMandateStatus
        let status = fault == nil ? mandate.status.phrase : Wording.unknownStatus
        answer.lead = [
            session.say(Wording.draftLead(note.title, status, mandate.version, mandate.clauses.count))
        ]
        if let fault {
            // Places are the team's.
            let said = session.view == .public ? fault.message : Wording.at(fault.place, fault.message)
            answer.lead.append("\(session.say(said)) \(session.say(fault.help))")
        }
        if let open = openMatters(answers, mandate, session) { answer.lead.append(session.say(open)) }
        for (index, section) in mandate.sections.enumerated() {
            let clauses = mandate.clauses.indices.filter { mandate.clauses[$0].section == index }
            guard !clauses.isEmpty else { continue }
            let heading = "\(section.number)".leftPadded(to: 2) + "  \(section.title.uppercased())"
            answer.blocks.append(.heading(heading))
            answer.blocks.append(.items(try clauses.map { try item($0, mandate, view, session) }))
        }
        answer.remarks = remarks(mandate, view, session)
        answer.rows = try mandate.clauses.indices.map(view.row)
        answer.things = mandate.clauses.indices.map { .clause($0) }
        answer.excluded = workspace.excluded
        let language = session.language
        // A formal clause rests on nobody's words.
        if let first = mandate.clauses.first(where: { !$0.statements.isEmpty }) ?? mandate.clauses.first {
            answer.next = [
                .init(
                    gives: session.say(Wording.oneClause),
                    command: session.typed("\(Trace.card.name(language)) \(first.number)")),
                .init(gives: session.say(Wording.whatIsMissing), command: session.typed(Check.card.name(language))),
            ]
        }
        if mandate.clauses.isEmpty {
            answer.next = [
                .init(gives: session.say(Wording.whatIsMissing), command: session.typed(Export.card.name(language)))
            ]
        }
        return answer
    }

    private func openMatters(_ answers: FollowOrExplain, _ mandate: Mandate, _ session: Session) -> Phrase? {
        let open = OpenMatters(answers.workspace, mandate, answers, session.view)
        // Which themes a hearing waits for tells how many raised them.
        return session.view == .public ? Wording.unsettled(Wording.unsettledParts(open)) : Wording.cannotBeSent(open)
    }

    private func item(_ index: Int, _ mandate: Mandate, _ view: DraftView, _ session: Session) throws -> Answer.Item {
        let clause = mandate.clauses[index]
        let marks = view.footing.marks(index).map { view.said($0, index, session.language) }
        let footing = clause.isFormal ? session.say(Wording.formal) : view.stands(index)
        // The gravest mark stands beside whose words it is about.
        let first = ([footing] + marks.prefix(1)).joined(separator: "      ")
        return Answer.Item(
            number: clause.number, text: try session.readable(clause.text), details: [first] + marks.dropFirst())
    }

    private func remarks(_ mandate: Mandate, _ view: DraftView, _ session: Session) -> [String] {
        var remarks = [session.say(Wording.obligations(view.obligations))]
        let formal = mandate.clauses.filter(\.isFormal).map(\.number)
        if !formal.isEmpty { remarks.append(session.say(Wording.formalClauses(formal))) }
        let missing = mandate.missingSections
        if !missing.isEmpty { remarks.append(session.say(Wording.missing(missing))) }
        return [remarks.joined(separator: "   ")]
    }
}

extension String {
    func leftPadded(to width: Int) -> String { TextWidth.padded(self, to: width, .right) }
}
